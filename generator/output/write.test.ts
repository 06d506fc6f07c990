import { spawn, spawnSync } from 'node:child_process';
import {
    existsSync,
    readdirSync,
    readFileSync,
    statSync,
    utimesSync
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { listFiles } from './disk.js';
import { hash } from './manifest.js';
import { type Tree, check, disk, output, put, results, root, shown, write } from './test/folder.js';
import { writeResults } from './write.js';

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
    [
      'writes what is kept and not there',
      { before: {}, keep: ['lib/*'], after: { 'lib/a': '1', b: '1' }, disk: { 'lib/a': '1', b: '1' } },
    ],
    [
      'leaves what is in place of what is kept',
      {
        before: {},
        keep: ['lib', 'a'],
        user: { lib: 'mine', 'a/b': 'mine' },
        after: { 'lib/a': '1', a: '1', b: '1' },
        disk: { lib: 'mine', 'a/b': 'mine', b: '1' },
      },
    ],
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

  it('writes what is kept once, and does not list it as its own', () => {
    const keep = ['index.ts'];
    expect(write({ 'index.ts': '1', b: '1' }, keep).value.written).toContain('out/sdk/index.ts');
    expect(readFileSync(join(output, '.specwright.json'), 'utf8')).not.toContain('index.ts');
    expect(write({ 'index.ts': '2', b: '1' }, keep).value).toEqual({
      written: [],
      unchanged: ['out/sdk/b', 'out/sdk/.specwright.json'],
      removed: [],
    });
    expect(write({ b: '1' }, keep).value.removed).toEqual([]);
    expect(disk()).toEqual({ 'index.ts': '1', b: '1' });
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
