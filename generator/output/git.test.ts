import { spawnSync } from 'node:child_process';
import {
    readdirSync,
    readFileSync,
    symlinkSync
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { hash } from './manifest.js';
import { type Tree, output, put, write } from './test/folder.js';

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
