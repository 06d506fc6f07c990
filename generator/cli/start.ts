import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../pipeline/cache/folder.js';
import { noteIn } from '../pipeline/cache/note.js';
import { digestOf, openBundle, type Bundle, type CompiledCode } from './bundle.js';
import type { OwnProcess } from './own-process.js';
import { compiledCode, expectShortRun } from './short-run.js';

const lineEnd = 10;

/** What V8 made of a script; V8 itself would take what was damaged, so a digest stands before it. */
function codeIn(file: string, key: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf(lineEnd);
    const code = bytes.subarray(end + 1);
    return bytes.toString('latin1', 0, end) === `${key} ${digestOf(code)}` ? code : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Starts a program of the bundle. A run of a second is for a third the compilation of what it runs, so the compiled code is
 * kept by a run that worked through everything, for all that follow: in a folder that only this user can write, as it is run.
 */
export function start(bundle: Bundle, program: string): void {
  expectShortRun();
  const folder = process.argv.includes('--no-cache') ? undefined : cacheFolder(process.env);
  let isWhole: OwnProcess['isWhole'] = () => false;
  const fileOf = (name: string): string => join(folder ?? '', `code-${name}`);
  const code: CompiledCode = {
    of: (name, key) => codeIn(fileOf(name), key),
    keep: (name, key, script) =>
      process.once('exit', () => {
        if (!isWhole()) return;
        const made = compiledCode(script);
        noteIn(fileOf(name), [`${key} ${digestOf(made)}\n`, made]);
      }),
  };
  const programs = openBundle(bundle, folder === undefined ? undefined : code)('specwright') as Readonly<
    Record<string, () => Pick<OwnProcess, 'isWhole'>>
  >;
  isWhole = programs[program]?.().isWhole ?? isWhole;
}
