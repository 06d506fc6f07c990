import fs, {
    lstatSync,
    mkdirSync,
    readdirSync,
    readFileSync,
    renameSync as rename,
    statSync,
    symlinkSync,
    utimesSync
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, test, vi } from 'vitest';
import { listFiles } from './disk.js';
import { type Tree, disk, output, put, results, root, shown, write } from './test/folder.js';
import { writeResults } from './write.js';

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
