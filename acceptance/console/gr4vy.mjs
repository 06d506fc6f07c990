// Whether the console sends what the SDK sends for every operation of Gr4vy, those included that its SDK leaves out.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../scripts/root.mjs';
import { scratch, shared } from '../shared/tools.mjs';
import { compareConsole } from './compare.mjs';

const load = (file) => import(pathToFileURL(file).href);
const built = (file) => load(path.join(root, 'dist', file));

/** The part of the console that makes requests, for Node. */
async function siteModule(folder) {
  const outfile = path.join(folder, 'request.mjs');
  const contents = "export * from './reading.ts';\nexport * from './request.ts';\n";
  const stdin = { contents, resolveDir: path.join(root, 'generator/browser/console'), loader: 'ts' };
  await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' });
  return load(outfile);
}

async function programOf(folder) {
  const modules = ['index.js', 'target.js', 'languages/typescript.js', 'naming/derive.js'];
  const [{ generate }, { defineTarget }, { typescript }, { parameterKeys }] = await Promise.all(modules.map(built));
  const { consoleDataOf } = await built('targets/site/console/console-data.js');
  return { generate, defineTarget, typescript, parameterKeys, consoleDataOf, site: await siteModule(folder) };
}

/** The document with all of its operations. */
function documentIn(folder) {
  const whole = JSON.parse(readFileSync(path.join(shared, 'gr4vy/specs/ts.json'), 'utf8'), (key, value) =>
    key === 'x-speakeasy-ignore' ? undefined : value,
  );
  const file = path.join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(whole));
  return {
    input: file,
    count: Object.values(whole.paths)
      .flatMap(Object.keys)
      .filter((key) => key !== 'parameters').length,
  };
}

/** Compares the requests of all operations, with as few and with as many values as there can be. */
export async function consoleOfGr4vy() {
  const folder = path.join(scratch, 'console');
  mkdirSync(folder, { recursive: true });
  const program = await programOf(folder);
  const { input, count } = documentIn(folder);
  const faults = [];
  for (const optional of ['never', 'always']) {
    const configuration = { input, conventions: 'speakeasy', samples: { optional } };
    const { same, differences } = await compareConsole(program, configuration, path.join(folder, optional));
    faults.push(...differences);
    if (same < count) faults.push(`only ${same} of ${count} operations are the same, with optional values ${optional}`);
  }
  if (faults.length > 0) throw new Error(faults.slice(0, 10).join('\n'));
  return `${count} operations, twice`;
}
