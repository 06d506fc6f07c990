import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../pipeline/run.js';
import { lockFile } from '../configuration/kept-files.js';
import { main } from '../cli/main.js';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'specwright-lock-'));
  put('specwright.config.json', { input: 'api.json', lock: true, targets: [{ target: 'docs', output: 'docs' }] });
  put('api.json', api({ Pet: pet }));
});

const put = (name: string, data: unknown): void => {
  writeFileSync(join(cwd, name), JSON.stringify(data));
};
const lock = () => readFileSync(join(cwd, 'names.lock'), 'utf8');
const pet = { type: 'object', properties: { status: { type: 'string', enum: ['a', 'b'] } } };
const api = (schemas: Readonly<Record<string, object>>) => {
  const content = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
  const get = (name: string) => ({ get: { responses: { 200: { description: 'ok', content: content(name) } } } });
  const paths = Object.fromEntries(Object.keys(schemas).map((name) => [`/${name}`, get(name)]));
  return { openapi: '3.1.0', info: { title: 'Pets', version: '1' }, paths, components: { schemas } };
};

async function call(...argv: readonly string[]) {
  let [out, err] = ['', ''];
  const stdout = { write: (text: string) => (out += text) };
  const stderr = { write: (text: string) => (err += text) };
  const exit = await main(argv, { cwd, env: {}, stdin: () => Promise.resolve(''), stdout, stderr }, run);
  return { exit, out, err };
}

describe('names that stay', () => {
  it('are written by generate, held by check, and not taken by what is added', async () => {
    expect((await call('generate')).exit).toBe(0);
    expect(lock()).toContain('"#/components/schemas/Pet/properties/status": "Status"');
    expect((await call('check')).exit).toBe(0);

    put('api.json', api({ Status: pet, Pet: pet }));
    const { exit, out } = await call('check', '--json');
    expect([exit, JSON.parse(out).drift.find(({ path }: { path: string }) => path === 'names.lock')]).toMatchObject([
      1,
      { kind: 'stale' },
    ]);
    await call('generate');
    expect(lock()).toContain('"#/components/schemas/Pet/properties/status": "Status"');
    expect(lock()).not.toContain('"#/components/schemas/Status": "Status"');
    expect((await call('check')).exit).toBe(0);
  });

  it('stay where there is a file, and not where that is not wanted', async () => {
    await call('generate');
    const without = { input: 'api.json', targets: [{ target: 'docs', output: 'docs' }] };
    put('specwright.config.json', without);
    writeFileSync(join(cwd, 'names.lock'), lock().replace(': "Status"', ': "State"'));
    await call('generate');
    expect(lock()).toContain('"#/components/schemas/Pet/properties/status": "State"');
    put('specwright.config.json', { ...without, lock: false });
    await call('generate');
    expect(existsSync(join(cwd, 'docs/models/state.md'))).toBe(false);
    expect(lock()).toContain('State');
  });

  it('are not written where the document has errors', async () => {
    put('api.json', { ...api({ Pet: pet }), paths: 1 });
    expect((await call('generate')).exit).toBe(1);
    expect(existsSync(join(cwd, 'names.lock'))).toBe(false);
  });

  it('cannot be kept in a place that is no file: then nothing is written', async () => {
    const configuration = (lock: string) => ({
      input: 'api.json',
      lock,
      targets: [{ target: 'docs', output: 'docs' }],
    });
    put('specwright.config.json', configuration('api.json/names.lock'));
    expect(await call('generate')).toMatchObject({ exit: 1, err: expect.stringContaining('Nothing was written: ') });
    expect(readdirSync(cwd).sort()).toEqual(['api.json', 'specwright.config.json']);
    put('specwright.config.json', configuration('kept/names.lock'));
    expect((await call('generate')).exit).toBe(0);
    expect(readdirSync(join(cwd, 'kept'))).toEqual(['names.lock']);
  });

  it('are refused where the file is broken', async () => {
    put('names.lock', []);
    expect(await call('generate')).toMatchObject({ exit: 2, err: expect.stringContaining('config/lock') });
  });
});

describe('names', () => {
  it('tells people what is new', async () => {
    await call('generate');
    put('api.json', api({ Status: pet, Pet: pet }));
    const { out, exit } = await call('names');
    expect(exit).toBe(0);
    expect(out).toContain('typescript: ');
    expect(out).toMatch(/ {2}\+ #\/components\/schemas\/Status = \w+\n/);
    expect(out).toContain('Names stay: names.lock.\n');
    expect(lock()).not.toContain('#/components/schemas/Status"');
  });

  it('tells programs each name, also where none stay', async () => {
    put('specwright.config.json', { input: 'api.json', names: { '/components/schemas/Pet': 'Animal' } });
    expect(JSON.parse((await call('names', '--json')).out)).toMatchObject({
      command: 'names',
      exitCode: 0,
      lock: null,
      pins: { '/components/schemas/Pet': 'Animal' },
      names: { typescript: { '#/components/schemas/Pet': 'Animal' } },
    });
  });

  it('tells what is wrong', async () => {
    put('api.json', []);
    expect(await call('names')).toMatchObject({
      exit: 1,
      out: '',
      err: expect.stringContaining('document/not-object'),
    });
  });
});

it.each<[boolean | string | undefined, string | undefined, string | undefined]>([
  [true, '/a/c.json', '/a/names.lock'],
  [true, undefined, '/base/names.lock'],
  [undefined, '/a/c.json', undefined],
  [undefined, undefined, undefined],
  [false, '/a/c.json', undefined],
  ['php.lock', '/a/c.json', '/base/php.lock'],
])('%j beside %s is %s', (wanted, file, want) => {
  expect(lockFile(wanted, file, '/base')).toBe(want);
});
