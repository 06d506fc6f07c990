// Bundles a generated SDK and loads it: what a call needs at run time, and the types that say how it is called.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { readProgram } from './program.mjs';

/** The module of all functions, the client and what values are made with. */
function entryOf(src, functions) {
  const rows = functions.map(({ name, file }) => [name, path.relative(src, file)]);
  const own = [...new Map(rows)].map(([name, file]) => `export { ${name} } from './${file.replace(/\.ts$/u, '.js')}';`);
  return [
    ...own,
    `export * as core from './core.js';`,
    `export { HTTPClient as TheHTTPClient } from './lib/http.js';`,
    `export { RFCDate as TheRFCDate } from './types/rfcdate.js';`,
  ].join('\n');
}

/** Loads the SDK in a folder of sources. */
export async function load(src) {
  const typed = readProgram(src);
  const entry = path.join(src, 'all-functions.ts');
  writeFileSync(entry, entryOf(src, typed.functions));
  const outfile = path.join(src, '../all-functions.mjs');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
  });
  const module = await import(pathToFileURL(outfile).href);
  const [Core] = Object.values(module.core).filter((value) => typeof value === 'function');
  return { ...typed, module, Core };
}
