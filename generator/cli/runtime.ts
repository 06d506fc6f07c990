import { resolve } from 'node:path';
import { renderListing } from '../diagnostics/listing.js';
import { formatTypeScript } from '../pipeline/format/format.js';
import { writeResults } from '../output/write.js';
import { runtimePackageFiles } from '../targets/typescript/package/runtime-package.js';
import { runtimePackageOf } from '../targets/typescript/package/runtime.js';
import { displayName } from '../configuration/reading/given-configuration.js';
import { exitCodes, exitOf } from './exit.js';
import { renderWritten } from './report.js';
import { hasColor, type Terminal } from './terminal.js';

/** Writes the runtime of SDKs as a package of that name; returns the exit code. */
export async function writeRuntime(name: string, out: string, terminal: Terminal): Promise<number> {
  const { cwd, stdout, stderr, env } = terminal;
  if (runtimePackageOf(name)?.name !== name) {
    stderr.write(`error: '${name}' is not the name of a package\n`);
    return exitCodes.wrongUse;
  }
  const formatted = await formatTypeScript(runtimePackageFiles(name));
  const result = { output: resolve(cwd, out), keep: [], files: formatted.value };
  const { value, diagnostics } = writeResults([result], (path) => displayName(path, cwd));
  const all = [...formatted.diagnostics, ...diagnostics];
  stderr.write(renderListing({ diagnostics: all }, { color: hasColor(stderr, env), all: true }));
  const exitCode = exitOf(all);
  if (exitCode === exitCodes.done) stdout.write(renderWritten(value));
  return exitCode;
}
