import {
    lstatSync,
    mkdirSync,
    readFileSync,
    renameSync as rename,
    symlinkSync,
    writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { type Tree, disk, output, put, root, write } from './test/folder.js';

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

it('a file behind a link that stays in the output is not removed: something else was written', () => {
  write({ 'a/b': '1' });
  rename(join(output, 'a'), join(output, 'c'));
  symlinkSync('c', join(output, 'a'));
  expect(write({ d: '1' }).diagnostics).toMatchObject([{ code: 'write/symlink' }]);
  expect(readFileSync(join(output, 'c/b'), 'utf8')).toBe('1');
});
