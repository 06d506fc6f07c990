import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromSource } from '../scripts/from-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
mkdirSync(path.join(root, '.scratch'), { recursive: true });
// Below the root, so that the packages that the library imports are found.
const scratch = mkdtempSync(path.join(root, '.scratch/guest-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

beforeAll(async () => {
  await fromSource('index', path.join(scratch, 'library.mjs'));
  const api = { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: {} };
  const changed = { ...api, paths: { '/a': { get: { responses: { 204: { description: 'None.' } } } } } };
  writeFileSync(path.join(scratch, 'a.json'), JSON.stringify(api));
  writeFileSync(path.join(scratch, 'b.json'), JSON.stringify(changed));
  const targets = "[{ target: 'docs', output: 'docs' }, { target: 'typescript', output: 'sdk' }]";
  const program = `export default { input: 'a.json' as string, lock: true, targets: ${targets} };\n`;
  writeFileSync(path.join(scratch, 'specwright.config.ts'), program);
});

/** Runs a program that may use the library as `library`, and returns what it prints, as JSON. */
function host(program: string, ...flags: readonly string[]): unknown {
  const file = path.join(scratch, 'host.mjs');
  writeFileSync(file, program);
  const options = { cwd: scratch, encoding: 'utf8', timeout: 60_000 } as const;
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...flags, file], options);
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
  return JSON.parse(stdout);
}

it('the library changes nothing in the process that uses it', () => {
  const found = host(`
import v8 from 'node:v8';
// The command line asks V8 to keep a large heap small; the library must not.
const ballast = Array.from({ length: 12_000_000 }, () => Math.random());
const listeners = (emitter) => emitter.eventNames().map((name) => [String(name), emitter.listenerCount(name)]).sort();
const keys = (value) => Reflect.ownKeys(value).map(String).sort();
const builtIn = [Object, Function, Array, String, Number, Map, Set, Promise, RegExp, Date, Error, JSON, Reflect, process];
const state = () => ({
  flags: v8.cachedDataVersionTag(),
  listeners: [process, process.stdout, process.stderr].map(listeners),
  entries: performance.getEntries().map(({ name }) => name),
  environment: { ...process.env },
  process: [process.cwd(), process.umask(), process.title, process.exitCode ?? 'none', process.argv, process.execArgv],
  stacks: [Error.stackTraceLimit, String(Error.prepareStackTrace)],
  globals: keys(globalThis),
  builtIn: builtIn.map((value) => [keys(value), keys(value.prototype ?? {})]),
});
const before = state();
const { check, diff, generate, loadModel } = await import('./library.mjs');
const results = [];
for (const call of [generate, generate, check, loadModel]) results.push(await call({}));
results.push(await generate({ document: 'none.json', configuration: {} }));
results.push(await diff({ old: 'a.json', new: 'b.json' }));
const after = state();
const changes = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
const globals = after.globals.filter((key) => !before.globals.includes(key));
console.log(JSON.stringify({ ok: results.map(({ ok }) => ok), changes, globals, ballast: ballast.length }));
`);
  expect(found).toEqual({
    ok: [true, true, true, true, false, true],
    // zod shares its settings among all its copies.
    changes: ['globals'],
    globals: ['__zod_globalConfig', '__zod_globalRegistry'],
    ballast: 12_000_000,
  });
}, 60_000);

it('the library keeps nothing of the documents that it has read', () => {
  const used = host(
    `
import { writeFileSync } from 'node:fs';
import { generate } from './library.mjs';
const used = [];
for (let run = 0; run < 5; run++) {
  const names = Array.from({ length: 2_000 }, (_, nth) => 'run ' + run + ' name ' + nth + ' x'.repeat(60));
  const schema = { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) };
  const responses = { 200: { description: 'One.', content: { 'application/json': { schema } } } };
  const paths = { '/a': { get: { responses } } };
  writeFileSync('large.json', JSON.stringify({ openapi: '3.1.0', info: { title: 'A', version: '1' }, paths }));
  const configuration = { input: 'large.json', targets: [{ target: 'docs', output: 'large' }] };
  if (!(await generate({ configuration })).ok) throw new Error('The document has errors.');
  gc();
  used.push(process.memoryUsage().heapUsed);
}
console.log(JSON.stringify(used));
`,
    '--expose-gc',
  ) as number[];
  const grown = (used.at(-1) ?? Infinity) - (used[1] ?? 0);
  expect(grown).toBeLessThan(2_000_000);
}, 60_000);
