import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, test, vi } from 'vitest';
import type { Run } from '../pipeline/result.js';
import { formats } from './formats/formats.js';
import { driftCodes } from './formats/kinds.js';
import { main } from './main.js';

const cwd = mkdtempSync(join(tmpdir(), 'specwright-formats-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const texts = new Map([['api.yaml', 'openapi: 3.1.0\na: 1\nb: [1, 2]\n']]);
const making: Run = async ({ targets }) => ({
  value: {
    results: targets.slice(0, 1).map(({ output, keep }) => ({ output, keep, files: [{ path: 'a.ts', text: 'a\n' }] })),
    source: { root: 'api.yaml', documents: new Map(), texts },
  },
  diagnostics: [],
  texts,
});
async function call(...argv: string[]) {
  let [out, err] = ['', ''];
  const stdout = { write: (text: string) => (out += text) };
  const stderr = { write: (text: string) => (err += text) };
  const exit = await main(argv, { cwd, env: {}, stdin: async () => '', stdout, stderr }, making);
  return { exit, out, err };
}

it('mends with --fix, in every format', async () => {
  for (const format of Object.keys(formats)) {
    rmSync(join(cwd, 'specwright-out'), { recursive: true, force: true });
    expect((await call('check', 'api.yaml', '--format', format)).exit).toBe(1);
    expect(await call('check', 'api.yaml', '--format', format, '--fix')).toMatchObject({ exit: 0, err: '' });
    expect((await call('check', 'api.yaml', '--format', format)).exit).toBe(0);
  }
});

test.each<[string, string, string[]]>([
  ['the same in another spelling', '{"b": [1.0, 2], "a": 1, "openapi": "3.1.0"}', []],
  ['another value', 'openapi: 3.1.0\na: 2\nb: [1, 2]\n', ['/a `served` has 2 here, not 1.']],
  ['another type', 'openapi: 3.1.0\na: "1"\nb: [1, 2]\n', ['/a `served` has "1" here, not 1.']],
  [
    'another order of a list',
    'openapi: 3.1.0\na: 1\nb: [2, 1]\n',
    ['/b/0 `served` has 2 here, not 1.', '/b/1 `served` has 1 here, not 2.'],
  ],
  ['a longer list', 'openapi: 3.1.0\na: 1\nb: [1, 2, 3]\n', ['/b `served` has a list of 3 here, not a list of 2.']],
  ['a key more', 'openapi: 3.1.0\na: 1\nb: [1, 2]\nc/d: {}\n', ['/c~1d `served` has an object with 0 members here.']],
  ['a key less', 'openapi: 3.1.0\na: 1\n', ['/b `served` does not have this.']],
])('compares with what is served: %s', async (_, served, want) => {
  writeFileSync(join(cwd, 'served'), served);
  await call('generate', 'api.yaml');
  const { exit, out } = await call('check', 'api.yaml', '--json', '--against', 'served');
  const { diagnostics } = JSON.parse(out) as { diagnostics: { pointer: string; message: string }[] };
  expect(diagnostics.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(want);
  expect(exit).toBe(want.length === 0 ? 0 : 1);
});

test.each<[string, string, number, object[]]>([
  ['the same', '{"b": [1, 2], "a": 1, "openapi": "3.1.0"}', 0, []],
  ['another document', '{"openapi": "3.1.0"}', 1, [{ code: 'against/changed' }, { code: 'against/changed' }]],
  ['a page', '<html>Log in.</html>', 0, [{ code: 'against/not-compared', severity: 'info' }]],
  ['an excuse', '{"error": "unauthorized"}', 0, [{ code: 'against/not-compared', severity: 'info' }]],
  ['nothing', '', 0, [{ code: 'against/not-compared', severity: 'info' }]],
])('compares with what a server answers: %s', async (_, body, exit, diagnostics) => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  await call('generate', 'api.yaml');
  const ended = await call('check', 'api.yaml', '--json', '--against', 'https://pets.example/openapi.json');
  vi.unstubAllGlobals();
  expect({ ...JSON.parse(ended.out), exit: ended.exit }).toMatchObject({ exit, diagnostics });
});

test.each<[string, string[], number, string]>([
  ['passes where the network fails', [], 0, 'info'],
  ['passes strictly too', ['--strict'], 0, 'info'],
  ['fails where that is asked for', ['--against-required'], 1, 'error'],
])('%s', async (_, more, exit, severity) => {
  await call('generate', 'api.yaml');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })));
  const against = ['--against', 'http://served.invalid/api.yaml'];
  const ended = await call('check', 'api.yaml', '--json', ...against, ...more);
  vi.unstubAllGlobals();
  expect(ended.exit).toBe(exit);
  expect(JSON.parse(ended.out).diagnostics).toMatchObject([{ code: 'against/not-compared', severity }]);
});

it('knows that a file which is not there is no fault of the network', async () => {
  expect(await call('check', 'api.yaml', '--against', 'nowhere.yaml')).toMatchObject({
    exit: 1,
    err: expect.stringContaining('read/not-found'),
  });
});

test.each([...driftCodes.keys()])('explains %s', async (code) => {
  expect((await call('explain', code)).out).toContain(`${code} (error)\n`);
});
