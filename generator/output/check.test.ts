import {
    existsSync
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { type Tree, check, disk, output, put, root, write } from './test/folder.js';

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
    ['kept and not there', { keep: ['k'], now: { a: 'x\n', 'b/c': 'y\n', k: '' }, want: ['missing out/sdk/k '] }],
    ['kept and other', { user: { k: 'me' }, keep: ['k'], now: { a: 'x\n', 'b/c': 'y\n', k: '' }, want: [] }],
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

  it('finds an output absent where what is kept is missing too', () => {
    expect(check({ a: '1', k: '1' }, ['k']).states).toEqual(['absent']);
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
