import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  renameSync as rename,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { hostname, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { checkResults } from './check.js';
import { listFiles } from './disk.js';
import { hash } from './manifest.js';
import { writeResults } from './write.js';

type Tree = Readonly<Record<string, string>>;

let root: string;
let output: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'specwright-'));
  output = join(root, 'out', 'sdk');
});

const shown = (path: string) => relative(root, path);
const results = (files: Tree, keep: readonly string[] = []) => [
  { output, keep, files: Object.entries(files).map(([path, text]) => ({ path, text })) },
];
const write = (files: Tree, keep?: readonly string[]) => writeResults(results(files, keep), shown);
const check = (files: Tree, keep?: readonly string[]) => {
  const { value, diagnostics } = checkResults(results(files, keep), shown);
  return { value: value.flatMap(({ drifts }) => drifts), states: value.map(({ state }) => state), diagnostics };
};

/** Puts files on the disk as a user would. */
function put(files: Tree, below = output): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(below, path)), { recursive: true });
    writeFileSync(join(below, path), text);
  }
}

/** What is on the disk, without the manifest. */
function disk(below = output): Tree {
  if (!existsSync(below)) return {};
  const paths = listFiles(below).filter((path) => path !== '.specwright.json');
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(below, path), 'utf8')]));
}

describe('writing', () => {
  test.each<[string, { before: Tree; user?: Tree; keep?: string[]; after: Tree; disk: Tree; codes?: string[] }]>([
    ['adds', { before: {}, after: { 'a/b.ts': '1', c: '2' }, disk: { 'a/b.ts': '1', c: '2' } }],
    ['changes', { before: { a: '1', b: '1' }, after: { a: '2', b: '1' }, disk: { a: '2', b: '1' } }],
    [
      'removes, with empty folders',
      { before: { 'x/y/a': '1', 'x/b': '1' }, after: { 'x/b': '1' }, disk: { 'x/b': '1' } },
    ],
    [
      'overwrites what was edited and is still made',
      { before: { a: '1' }, user: { a: 'mine' }, after: { a: '2' }, disk: { a: '2' } },
    ],
    [
      'keeps what was edited and is no longer made',
      {
        before: { a: '1', b: '1' },
        user: { a: 'mine' },
        after: { b: '1' },
        disk: { a: 'mine', b: '1' },
        codes: ['write/edited-kept'],
      },
    ],
    [
      'leaves a stray file alone',
      { before: { a: '1' }, user: { s: 'mine' }, after: { a: '2' }, disk: { a: '2', s: 'mine' } },
    ],
    [
      'refuses to overwrite a file that is not ours',
      {
        before: { a: '1' },
        user: { s: 'mine' },
        after: { a: '2', s: '1' },
        disk: { a: '1', s: 'mine' },
        codes: ['write/not-ours'],
      },
    ],
    [
      'takes over a file that is the same already',
      { before: {}, user: { s: '1' }, after: { s: '1' }, disk: { s: '1' } },
    ],
    [
      'does not write what is kept',
      {
        before: {},
        keep: ['lib/*'],
        user: { 'lib/a': 'mine' },
        after: { 'lib/a': '1', b: '1' },
        disk: { 'lib/a': 'mine', b: '1' },
      },
    ],
    ['does not make what is kept', { before: {}, keep: ['lib/*'], after: { 'lib/a': '1', b: '1' }, disk: { b: '1' } }],
    [
      'does not remove what is kept by now',
      { before: { a: '1', b: '1' }, keep: ['a'], after: { b: '1' }, disk: { a: '1', b: '1' } },
    ],
    ['makes a folder of a file', { before: { a: '1' }, after: { 'a/b': '1' }, disk: { 'a/b': '1' } }],
    ['makes a file of a folder', { before: { 'a/b': '1', 'a/c/d': '1' }, after: { a: '1' }, disk: { a: '1' } }],
    ['changes the case of a name', { before: { 'Pet.ts': '1' }, after: { 'pet.ts': '1' }, disk: { 'pet.ts': '1' } }],
    [
      'refuses a file where a folder must be',
      { before: {}, user: { a: 'mine' }, after: { 'a/b': '1' }, disk: { a: 'mine' }, codes: ['write/not-ours'] },
    ],
    [
      'refuses a folder where a file must be',
      { before: {}, user: { 'a/b': 'mine' }, after: { a: '1' }, disk: { 'a/b': 'mine' }, codes: ['write/not-ours'] },
    ],
  ])('%s', (_, { before, user, keep, after, disk: want, codes }) => {
    expect(write(before).diagnostics).toEqual([]);
    put(user ?? {});
    expect(write(after, keep).diagnostics.map(({ code }) => code)).toEqual(codes ?? []);
    expect(disk()).toEqual(want);
    expect(existsSync(join(output, '.specwright-temporary'))).toBe(false);
  });

  it('names what it did', () => {
    write({ a: '1', b: '1', c: '1' });
    expect(write({ a: '2', b: '1', d: '1' }).value).toEqual({
      written: ['out/sdk/d', 'out/sdk/a', 'out/sdk/.specwright.json'],
      unchanged: ['out/sdk/b'],
      removed: ['out/sdk/c'],
    });
  });

  it('touches nothing the second time', () => {
    write({ 'a/b': '1' });
    const stamps = () => ['', 'a', 'a/b', '.specwright.json'].map((path) => statSync(join(output, path)).mtimeMs);
    for (const path of ['', 'a', 'a/b', '.specwright.json']) utimesSync(join(output, path), 1, 1);
    const before = stamps();
    expect(write({ 'a/b': '1' }).value.written).toEqual([]);
    expect(stamps()).toEqual(before);
  });

  it('restores everything when it fails half-way', () => {
    write({ a: '1', 'gone/b': '1', z: '1' });
    const before = { ...disk(), manifest: readFileSync(join(output, '.specwright.json'), 'utf8') };
    // The second target cannot be put in place: its folder turns out to be a file only when it is made.
    put({ blocker: '' }, root);
    const plan = [
      ...results({ a: '2', 'new/c': '1' }),
      { output: join(root, 'blocker', 'docs'), keep: [], files: [{ path: 'p', text: '' }] },
    ];
    const { value, diagnostics } = writeResults(plan, shown);
    expect(value).toEqual({ written: [], unchanged: [], removed: [] });
    expect(diagnostics).toMatchObject([{ code: 'write/failed' }]);
    expect({ ...disk(), manifest: readFileSync(join(output, '.specwright.json'), 'utf8') }).toEqual(before);
    expect(existsSync(join(output, 'new'))).toBe(false);
  });

  it('restores what was put in place already', () => {
    write({ a: '1', 'gone/b': '1' });
    put({ 'z/node_modules/p': 'theirs' });
    const before = { ...disk(), p: readFileSync(join(output, 'z/node_modules/p'), 'utf8') };
    // Installed packages are passed over, so that the folder is in the way is found only when the file is put in place.
    const { diagnostics } = write({ a: '2', 'new/c': '1', z: '1' });
    expect(diagnostics).toMatchObject([{ code: 'write/failed' }]);
    expect({ ...disk(), p: readFileSync(join(output, 'z/node_modules/p'), 'utf8') }).toEqual(before);
    expect(listFiles(join(output, 'new'))).toEqual([]);
    expect(existsSync(join(output, 'new'))).toBe(false);
    expect(existsSync(join(output, '.specwright-temporary'))).toBe(false);
  });

  it('reports a name that no disk takes', () => {
    write({ a: '1' });
    expect(write({ a: '2', ['z'.repeat(300)]: '1' }).diagnostics).toMatchObject([{ code: 'write/failed' }]);
    expect(disk()).toEqual({ a: '1' });
  });

  it('leaves no folder behind when the first run fails', () => {
    expect(write({ [`z${'z'.repeat(300)}`]: '1' }).diagnostics).toMatchObject([{ code: 'write/failed' }]);
    expect(existsSync(join(root, 'out'))).toBe(false);
  });

  it('clears up after a run that was killed', () => {
    put({ '.specwright-temporary/0': 'half' });
    write({ a: '1' });
    expect(disk()).toEqual({ a: '1' });
    expect(existsSync(join(output, '.specwright-temporary'))).toBe(false);
  });

  it('takes over what a run that was killed had put in place', () => {
    put({ a: '1', b: 'old' });
    const planned = JSON.stringify({ version: 1, files: { b: hash('old') } });
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const owner = JSON.stringify({ token: 'x', pid: dead, host: hostname() });
    put({ '.specwright-temporary/owner.json': owner, '.specwright-temporary/planned.json': planned });
    expect(write({ a: '1', b: '2' }).diagnostics).toEqual([]);
    expect(disk()).toEqual({ a: '1', b: '2' });
    expect(readdirSync(output).sort()).toEqual(['.specwright.json', 'a', 'b']);
  });

  it('waits for a run that is writing, and then does what is left', () => {
    const owner = { token: 'x', pid: process.pid, host: hostname() };
    put({ '.specwright-temporary/owner.json': JSON.stringify(owner) });
    const folder = JSON.stringify(output);
    const other = `
      const fs = require('node:fs');
      setTimeout(() => {
        fs.writeFileSync(${folder} + '/a', '1');
        fs.rmSync(${folder} + '/.specwright-temporary', { recursive: true });
      }, 300);`;
    spawn(process.execPath, ['-e', other], { stdio: 'ignore' });
    expect(write({ a: '1', b: '1' }).value).toMatchObject({ unchanged: ['out/sdk/a'] });
    expect(disk()).toEqual({ a: '1', b: '1' });
  });

  it('clears up old claims that never came to be', () => {
    put({ '.specwright-temporary-x/owner.json': '' });
    utimesSync(join(output, '.specwright-temporary-x'), 1, 1);
    write({ a: '1' });
    expect(readdirSync(output).sort()).toEqual(['.specwright.json', 'a']);
  });

  it('takes a checkout with CRLF for what it wrote', () => {
    const files = { a: '1\n2\n', b: '1\n' };
    write(files);
    for (const path of ['a', 'b', '.specwright.json'])
      put({ [path]: readFileSync(join(output, path), 'utf8').replaceAll('\n', '\r\n') });
    expect(check(files)).toMatchObject({ states: ['current'] });
    expect(write(files).value).toMatchObject({
      written: [],
      unchanged: ['out/sdk/a', 'out/sdk/b', 'out/sdk/.specwright.json'],
    });
    expect(check({ ...files, a: '1\n3\n' }).value).toMatchObject([{ kind: 'stale', line: 2 }]);
    expect(write({ b: '1\n' }).value).toMatchObject({ removed: ['out/sdk/a'] });
  });

  test.each<[string, Tree, string]>([
    ['a case-insensitive collision', { 'A.ts': '', 'a.ts': '' }, 'share a path'],
    ['a collision of composed and decomposed letters', { '\u00e9': '', 'e\u0301': '' }, 'share a path'],
    ['a file that is a folder', { a: '', 'a/b': '' }, 'both a file and a folder'],
    ['a way out', { '../a': '' }, 'cannot be written'],
    ['an absolute path', { '/a': '' }, 'cannot be written'],
    ['our own manifest', { '.specwright.json': '' }, 'cannot be written'],
  ])('%s is a fault of ours', (_, files, message) => {
    expect(() => write(files)).toThrow(message);
    expect(existsSync(output)).toBe(false);
  });
});

describe('files that belong to no output', () => {
  const lock = () => join(root, 'project', 'names.lock');
  const writeWith = (files: Tree, text = 'new', path = lock()) =>
    writeResults(results(files), shown, [{ path, text: () => text }]);

  it('are written with the outputs, and named with them', () => {
    expect(writeWith({ a: '1' }).value.written).toEqual([
      'out/sdk/a',
      'out/sdk/.specwright.json',
      'project/names.lock',
    ]);
    expect(disk(join(root, 'project'))).toEqual({ 'names.lock': 'new' });
    expect(writeWith({ a: '1' }).value).toMatchObject({
      written: [],
      unchanged: ['out/sdk/a', 'out/sdk/.specwright.json', 'project/names.lock'],
    });
    expect(writeWith({ a: '1' }, 'newer').value.written).toEqual(['project/names.lock']);
    expect(disk(join(root, 'project'))).toEqual({ 'names.lock': 'newer' });
    expect([...readdirSync(join(root, 'project')), ...readdirSync(output)].sort()).toEqual([
      '.specwright.json',
      'a',
      'names.lock',
    ]);
  });

  test.each<[string, () => void]>([
    ['a folder is in their place', () => put({ 'names.lock/a': '' }, join(root, 'project'))],
    ['a file is in place of their folder', () => put({ project: '' }, root)],
    [
      'a link in their place leads nowhere',
      () => {
        mkdirSync(join(root, 'project'));
        symlinkSync('nowhere', lock());
      },
    ],
    [
      'they cannot be put in place',
      () => {
        mkdirSync(join(root, 'project'));
        // Found only when all else is in place.
        vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
          if (to === lock()) throw new Error('no');
          rename(from, to);
        });
        syncBuiltinESMExports();
      },
    ],
  ])('leave the outputs as they were where %s', (_, prepare) => {
    write({ a: '1', b: '1' });
    prepare();
    const around = listFiles(root, 'project');
    expect(writeWith({ a: '2', c: '1' })).toMatchObject({
      value: { written: [], unchanged: [], removed: [] },
      diagnostics: [{ code: 'write/failed', message: expect.stringContaining('Nothing was written: ') }],
    });
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    expect(disk(output)).toEqual({ a: '1', b: '1' });
    expect(listFiles(root, 'project')).toEqual(around);
  });

  it('are written to where a link leads, which stays one', () => {
    put({ 'names.lock': 'old' }, join(root, 'shared'));
    mkdirSync(join(root, 'project'));
    symlinkSync('../shared/names.lock', lock());
    expect(writeWith({ a: '1' }).diagnostics).toEqual([]);
    expect(lstatSync(lock()).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'shared/names.lock'), 'utf8')).toBe('new');
  });

  it('may lie in an output', () => {
    const path = join(output, 'names.lock');
    expect(writeWith({ a: '1' }, 'new', path).diagnostics).toEqual([]);
    expect(writeWith({ a: '2', b: '1' }, 'newer', path).diagnostics).toEqual([]);
    expect(disk()).toEqual({ a: '2', b: '1', 'names.lock': 'newer' });
  });

  it('are rid of what a run that was killed had prepared beside them', () => {
    writeWith({ a: '1' });
    put({ '.specwright-temporary/0-0': 'half' }, join(root, 'project'));
    writeWith({ a: '1' });
    expect(readdirSync(join(root, 'project'))).toEqual(['names.lock']);
  });

  it('are not touched where they stay, whatever else is written', () => {
    put({ 'names.lock': 'new' }, join(root, 'project'));
    utimesSync(join(root, 'project'), 1, 1);
    expect(writeWith({ a: '1' }).value.unchanged).toEqual(['project/names.lock']);
    expect(statSync(join(root, 'project')).mtimeMs).toBe(1000);
  });
});

describe('links and manifests that lead out', () => {
  test.each<[string, (victim: string) => void, Tree, string]>([
    [
      'a folder that is a link',
      (victim) => {
        symlinkSync(victim, join(output, 'models'));
      },
      { 'models/a': '1' },
      'write/symlink',
    ],
    [
      'a file that is a link',
      (victim) => {
        symlinkSync(join(victim, 'a'), join(output, 'a'));
      },
      { a: '1' },
      'write/symlink',
    ],
    [
      'a link that leads nowhere',
      () => {
        symlinkSync('nowhere', join(output, 'a'));
      },
      { a: '1' },
      'write/symlink',
    ],
    [
      'a manifest with a way out',
      () => {
        put({ '.specwright.json': `{"version":1,"files":{"../../victim/a":"${'a'.repeat(64)}"}}` });
      },
      { b: '1' },
      'write/manifest',
    ],
    [
      'a manifest that is a link',
      (victim) => {
        symlinkSync(join(victim, 'a'), join(output, '.specwright.json'));
      },
      { b: '1' },
      'write/',
    ],
  ])('%s is refused', (_, prepare, files, code) => {
    const victim = join(root, 'victim');
    put({ a: 'theirs' }, victim);
    mkdirSync(output, { recursive: true });
    prepare(victim);
    expect(write(files).diagnostics[0]?.code).toContain(code);
    expect(disk(victim)).toEqual({ a: 'theirs' });
  });

  it('a removed file behind a link is not followed', () => {
    write({ 'models/a': '1' });
    put({ a: '1' }, join(root, 'victim'));
    writeFileSync(join(output, 'models', 'a'), '1');
    mkdirSync(join(root, 'aside'));
    // The folder is replaced by a link to the same content elsewhere.
    put({}, output);
    writeFileSync(join(root, 'aside', 'note'), '');
    const models = join(output, 'models');
    expect(lstatSync(models).isDirectory()).toBe(true);
    rename(models, join(root, 'aside', 'models'));
    symlinkSync(join(root, 'victim'), models);
    expect(write({ b: '1' }).diagnostics).toMatchObject([{ code: 'write/symlink' }]);
    expect(disk(join(root, 'victim'))).toEqual({ a: '1' });
  });
});

describe('what git keeps', () => {
  const config = '[core]\n';
  const listing = (path: string): Tree => ({
    '.specwright.json': JSON.stringify({ version: 1, files: { [path]: hash(config) } }),
  });

  test.each<[string, string, string | undefined, string]>([
    ['listed in a manifest', '.git/config', undefined, 'write/manifest'],
    ['listed in capitals', '.GIT/config', undefined, 'write/manifest'],
    ['listed behind a link', 'a/config', '.git', 'write/symlink'],
    ['listed behind a link to a folder above', 'a/.git/config', '.', 'write/manifest'],
  ])('is not removed where it is %s', (_, path, link, code) => {
    put({ '.git/config': config, ...listing(path) });
    if (link !== undefined) symlinkSync(link, join(output, 'a'));
    expect(write({ b: '1' }).diagnostics).toMatchObject([{ code }]);
    expect(readFileSync(join(output, '.git/config'), 'utf8')).toBe(config);
  });

  it('is not written to, wherever a link leads', () => {
    put({ '.git/config': config });
    symlinkSync('.git', join(output, 'a'));
    expect(write({ 'a/b': '1' }).diagnostics).toMatchObject([{ code: 'write/symlink' }]);
    expect(readdirSync(join(output, '.git'))).toEqual(['config']);
  });

  it('is not removed for a run that is said to have been killed', () => {
    const planned = listing('.git/config')['.specwright.json'] ?? '';
    const owner = JSON.stringify({ token: 'x', pid: spawnSync(process.execPath, ['-e', '']).pid, host: hostname() });
    put({
      '.git/config': config,
      '.specwright-temporary/owner.json': owner,
      '.specwright-temporary/planned.json': planned,
    });
    write({ b: '1' });
    expect(readFileSync(join(output, '.git/config'), 'utf8')).toBe(config);
  });
});

it('a file behind a link that stays in the output is not removed: something else was written', () => {
  write({ 'a/b': '1' });
  rename(join(output, 'a'), join(output, 'c'));
  symlinkSync('c', join(output, 'a'));
  expect(write({ d: '1' }).diagnostics).toMatchObject([{ code: 'write/symlink' }]);
  expect(readFileSync(join(output, 'c/b'), 'utf8')).toBe('1');
});

describe('checking', () => {
  const lines = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => `line ${index + from}\n`).join('');

  test.each<[string, { user?: Tree; now: Tree; keep?: string[]; want: string[] }]>([
    ['no drift', { now: { a: 'x\n', 'b/c': 'y\n' }, want: [] }],
    ['stale', { now: { a: 'z\n', 'b/c': 'y\n' }, want: ['stale out/sdk/a @@ -1,1 +1,1 @@|-x|+z'] }],
    [
      'edited',
      { user: { a: 'me\n' }, now: { a: 'x\n', 'b/c': 'y\n' }, want: ['edited out/sdk/a @@ -1,1 +1,1 @@|-me|+x'] },
    ],
    ['extra', { user: { s: '' }, now: { a: 'x\n', 'b/c': 'y\n' }, want: ['extra out/sdk/s '] }],
    ['extra but kept', { user: { s: '' }, keep: ['s'], now: { a: 'x\n', 'b/c': 'y\n' }, want: [] }],
    ['no longer made', { now: { a: 'x\n' }, want: ['extra out/sdk/b/c '] }],
    ['missing', { now: { a: 'x\n', 'b/c': 'y\n', d: '' }, want: ['missing out/sdk/d '] }],
    ['installed packages', { user: { 'node_modules/p/i.js': '' }, now: { a: 'x\n', 'b/c': 'y\n' }, want: [] }],
    ['a binary file', { user: { a: '\0' }, now: { a: 'x\n', 'b/c': 'y\n' }, want: ['edited out/sdk/a (binary)'] }],
    [
      'a folder instead of a file',
      {
        user: { 'd/e': '' },
        now: { a: 'x\n', 'b/c': 'y\n', d: '' },
        want: ['missing out/sdk/d ', 'extra out/sdk/d/e '],
      },
    ],
  ])('%s', (_, { user, now, keep, want }) => {
    write({ a: 'x\n', 'b/c': 'y\n' });
    put(user ?? {});
    const before = disk();
    const { value, diagnostics } = check(now, keep);
    expect(diagnostics).toEqual([]);
    expect(value.map(({ kind, path, diff }) => `${kind} ${path} ${diff.join('|')}`)).toEqual(want);
    expect(disk()).toEqual(before);
  });

  test.each<[string, Tree, Tree, Tree, string]>([
    ['current', { a: '1' }, {}, { a: '1' }, 'current'],
    ['drifted', { a: '1' }, {}, { a: '2' }, 'drifted'],
    ['where all is missing but the manifest', { b: '1' }, {}, { a: '1' }, 'drifted'],
    ['never written', {}, {}, { a: '1' }, 'absent'],
    ['never written, with a file of the user', {}, { mine: '' }, { a: '1' }, 'drifted'],
    ['empty', { a: '1' }, {}, {}, 'empty'],
  ])('an output is %s', (_, written, user, now, want) => {
    if (Object.keys(written).length > 0) write(written);
    put(user);
    expect(check(now).states).toEqual([want]);
  });

  test.each<[string, string, string, number]>([
    ['the first line', 'a\nb\n', 'x\nb\n', 1],
    ['a later line', lines(20), lines(20).replace('line 12', 'x'), 13],
    ['lines that are new', 'a\nb\n', 'a\nb\nc\n', 2],
    ['lines that are no more', 'a\nb\nc\n', 'a\n', 2],
    ['an empty file', '', 'a\n', 1],
  ])('points at %s', (_, before, now, want) => {
    write({ f: before });
    expect(check({ f: now }).value.map(({ line }) => line)).toEqual([want]);
  });

  it('cuts long diffs', () => {
    write({ a: lines(100) });
    const [drift] = check({ a: lines(100, 1000) }).value;
    expect([drift?.diff.length, drift?.cut]).toEqual([20, 181]);
  });

  it('gives up on diffs that say nothing', () => {
    write({ a: lines(3000) });
    expect(check({ a: lines(3000, 9000) }).value[0]?.diff).toEqual(['(almost every line differs)']);
  });

  it('finds every file missing where nothing was written yet', () => {
    expect(check({ a: '', b: '' }).value.map(({ kind }) => kind)).toEqual(['missing', 'missing']);
    expect(existsSync(output)).toBe(false);
  });

  it('finds every file missing where no folder can be', () => {
    put({ sdk: 'a file' }, join(root, 'out'));
    expect(check({ a: '' }).value).toMatchObject([{ kind: 'missing', path: 'out/sdk/a' }]);
    expect(write({ a: '' }).diagnostics).toMatchObject([{ code: 'write/not-ours' }]);
  });

  it('finds a manifest that was edited, deleted or broken', () => {
    write({ a: '' });
    put({ '.specwright.json': '{"version":1,"files":{}}' });
    expect(check({ a: '' }).value).toMatchObject([{ kind: 'edited', path: 'out/sdk/.specwright.json' }]);
    put({ '.specwright.json': '!' });
    expect(check({ a: '' }).diagnostics).toMatchObject([{ code: 'write/manifest' }]);
  });
});
