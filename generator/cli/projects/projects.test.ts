import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, test } from 'vitest';
import { report } from '../../diagnostics/catalogue.js';
import { generate } from '../../index.js';
import type { Run } from '../../pipeline/result.js';
import { main } from '../main.js';

const scratch = mkdtempSync(path.join(tmpdir(), 'specwright-projects-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(path.join(scratch, 'case-'));
});

const put = (name: string, value: unknown): void => {
  mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
  writeFileSync(path.join(cwd, name), typeof value === 'string' ? value : JSON.stringify(value));
};

/** Makes one file of each document that says its name; a document called `bad` has an error, `broken` throws. */
const run: Run = ({ input, targets }, environment) => {
  const name = path.basename(input, '.yaml');
  if (name === 'broken') return Promise.reject(new Error('no memory'));
  const file = path.relative(environment.cwd, input);
  const diagnostics = name === 'bad' ? [report('document/type', 'Not so.', { file, pointer: '' })] : [];
  const files = [{ path: 'name.txt', text: name }];
  const results = targets.map(({ output, keep }) => ({ output, keep, files }));
  return Promise.resolve({ value: { results, source: undefined }, diagnostics });
};

async function call(...argv: string[]) {
  let [out, err] = ['', ''];
  const stdout = { write: (text: string) => (out += text) };
  const stderr = { write: (text: string) => (err += text) };
  const stdin = () => Promise.resolve('');
  const exit = await main(argv, { cwd, env: {}, stdin, stdout, stderr }, run);
  return { exit, out, err };
}

const project = (name: string, input = name) => ({ name, input: `${input}.yaml`, out: name });
const list = (...projects: unknown[]) => put('specwright.config.json', { projects });
const hasMade = (name: string): boolean => existsSync(path.join(cwd, name, 'sdk/name.txt'));

describe('a configuration with many projects', () => {
  it('has all of them done', async () => {
    put('a/specwright.json', { input: 'a.yaml' });
    list('a/specwright.json', project('b'), project('c'));
    expect(await call('generate')).toEqual({
      exit: 0,
      out: '12 files written, 0 unchanged.\n',
      err: '3 projects, all well.\n',
    });
    expect(['a', 'b', 'c'].map(hasMade)).toEqual([true, true, true]);
    expect((await call('check')).out).toBe('No drift in 6 files.\n');
  });

  it('goes on where one fails, and ends with the highest exit code', async () => {
    list(project('z', 'bad'), 'missing.json', project('y', 'broken'), project('b'));
    const { exit, err } = await call('generate');
    expect(exit).toBe(70);
    expect(err.match(/^(?:error|warning).*|= project: .*/gm)).toEqual([
      'error document/type: Not so.',
      '= project: z',
      'error config/not-found: `missing.json` does not exist.',
      '= project: missing.json',
      'error internal/project: `y` failed: no memory.',
      '= project: y',
    ]);
    expect(err).toMatch(
      /4 projects, 3 not well\.\n {2}z: exit code 1\n {2}missing\.json: exit code 2\n {2}y: exit code 70\n$/,
    );
    expect(hasMade('b')).toBe(true);
  });

  it('gives one JSON object to programs', async () => {
    list(project('b'), project('z', 'bad'));
    const { out, err } = await call('check', '--json');
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      command: 'check',
      exitCode: 1,
      diagnostics: [{ code: 'document/type', project: 'z' }],
      drift: [{ path: 'b/sdk/name.txt' }, { path: 'b/docs/name.txt' }],
      projects: [
        { name: 'b', exitCode: 1 },
        { name: 'z', exitCode: 1 },
      ],
    });
  });

  it('does those that are picked', async () => {
    list(project('a'), project('b'), project('c'));
    await call('generate', '--project', 'c', '--project', 'a');
    expect(['a', 'b', 'c'].map(hasMade)).toEqual([true, false, true]);
  });

  it('takes a document and a folder for one that is picked', async () => {
    list(project('a'), project('b'));
    expect((await call('generate', 'other.yaml', '--project', 'b', '--out', 'x')).exit).toBe(0);
    expect(['a', 'b', 'x'].map(hasMade)).toEqual([false, false, true]);
  });

  it('tells drift of some', async () => {
    list(project('a'), project('b'));
    await call('generate');
    put('b/sdk/name.txt', 'other');
    const { exit, out, err } = await call('check');
    expect([exit, out.split('\n').slice(0, 2)]).toEqual([
      1,
      ['edited: A generated file was changed by hand', '  b/sdk/name.txt'],
    ]);
    expect(err).toBe('2 projects, 1 not well.\n  b: exit code 1\n');
  });

  it('has the places of a project that stands in the list there', async () => {
    put('specwright.config.json', '{"projects": [\n{"name": "a", "input": "a.yaml",\n"rules": {"no/such": "off"}}]}');
    expect((await call('generate')).err).toContain('--> specwright.config.json:3:11  (#/projects/0/rules/no~1such)');
  });

  test.each<[string, unknown, string[], string]>([
    ['a key that there is not', [{ ...project('a'), inptu: 'b' }], [], 'There is no key `inptu` in `projects[0]`.'],
    ['a value of the wrong kind', [{ name: 'a', input: 3 }], [], '`projects[0].input` must be a text, not 3.'],
    ['no name', [{ input: 'a.yaml' }], [], '`name` is missing in `projects[0]`.'],
    ['no project', [3], [], '`projects[0]` must be a path or an object, not 3.'],
    ['nothing', [], [], '`projects` must not be empty.'],
    ['one folder for two', [{ name: 'a', input: 'a' }, 'b.json'], [], 'b.json` writes into `sdk`, as `a` does.'],
    ['a list in a list', ['specwright.config.json', project('b')], [], 'lists projects itself.'],
    ['standard input for one of many', [{ name: 'a', input: '-' }, project('b')], [], '`a` reads standard input.'],
    ['a document for many', [project('a'), project('b')], ['a.yaml'], 'A document is used with 2 projects.'],
    [
      'a version for many',
      [project('a'), project('b')],
      ['--bump'],
      'A changelog or a version is used with 2 projects.',
    ],
    ['a folder for many', [project('a'), project('b')], ['--out', 'x'], '`--out` is used with 2 projects.'],
    ['an unknown name', [project('abc')], ['--project', 'abd'], 'Did you mean `abc`?'],
  ])('is refused with %s', async (_, projects, args, want) => {
    put('b.json', { input: 'b.yaml' });
    put('specwright.config.json', { projects });
    const { exit, err } = await call('generate', ...args);
    expect([exit, err]).toEqual([2, expect.stringContaining(want)]);
  });

  it('is needed to pick from', async () => {
    put('specwright.config.json', { input: 'a.yaml' });
    expect(await call('generate', '--project', 'a')).toMatchObject({ exit: 2 });
    expect(hasMade('.')).toBe(false);
  });

  it('may come from a program', async () => {
    put('a.yaml', 'openapi: 3.1.0\ninfo: { title: A, version: 1.0.0 }\npaths: {}\n');
    const projects = [project('one', 'a'), project('two', 'a')];
    const { ok, written } = await generate({ configuration: { projects }, projects: ['two'], cwd });
    expect([ok, written.includes('two/sdk/src/index.ts')]).toEqual([true, true]);
    expect(existsSync(path.join(cwd, 'one'))).toBe(false);
  });
});
