import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import type { Run } from '../../pipeline/result.js';
import { commands } from '../commands/commands.js';
import { main } from '../main.js';
import { shells, type Shell } from './shells.js';

const cwd = mkdtempSync(path.join(tmpdir(), 'specwright-completion-'));
mkdirSync(path.join(cwd, 'out put'));
writeFileSync(path.join(cwd, 'openapi.yaml'), '');
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

async function call(...argv: string[]) {
  let [out, err] = ['', ''];
  const stdout = { write: (text: string) => (out += text) };
  const stderr = { write: (text: string) => (err += text) };
  const none: Run = async () => ({ value: { results: [], source: undefined }, diagnostics: [] });
  const exit = await main(argv, { cwd, env: {}, stdin: async () => '', stdout, stderr }, none);
  return { exit, out, err };
}

const has = (program: string): boolean => spawnSync(program, ['-c', 'exit'], { cwd }).status === 0;

describe.runIf(has('bash'))('bash', () => {
  /** What bash offers for the last of these words. */
  async function offered(...words: string[]): Promise<string[]> {
    const { out } = await call('completion', 'bash');
    const typed = words.map((word) => `'${word}'`).join(' ');
    const ask = `COMP_WORDS=(specwright ${typed}); COMP_CWORD=${String(words.length)}; _specwright; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const ended = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', `${out}\n${ask}`], { cwd, encoding: 'utf8' });
    expect(ended.stderr).toBe('');
    return ended.stdout.split('\n').filter((line) => line !== '');
  }

  test.each<[string[], string[]]>([
    [['gen'], ['generate']],
    [['c'], commands.map(({ name }) => name).filter((name) => name.startsWith('c'))],
    [
      ['check', '--ag'],
      ['--against', '--against-required'],
    ],
    [
      ['check', 'openapi.yaml', '--format', ''],
      ['text', 'json', 'github', 'sarif', 'junit'],
    ],
    [['check', '--format', 's'], ['sarif']],
    [['generate', '--format'], []],
    [['generate', '--out', 'o'], ['out put']],
    // What is left empty here is completed with the names of files.
    [['generate', '--config', 'o'], []],
    [['generate', 'o'], []],
    [
      ['explain', 'drift/e'],
      ['drift/edited', 'drift/empty', 'drift/extra'],
    ],
    [['completion', 'f'], ['fish']],
    [['--v'], ['--version']],
  ])('%j is completed to %j', async (words, want) => {
    expect((await offered(...words)).sort()).toEqual([...want].sort());
  });

  it('offers every command', async () => {
    expect(await offered('')).toEqual(expect.arrayContaining(commands.map(({ name }) => name)));
  });
});

test.each(Object.keys(shells) as Shell[])('the script for %s names every command and its options', async (shell) => {
  const { out, exit } = await call('completion', shell);
  expect(exit).toBe(0);
  for (const { name } of commands) {
    expect(out).toContain(name);
    const { out: help } = await call(name, '--help');
    for (const [, long = ''] of help.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm))
      expect(out).toMatch(new RegExp(`-?-?${long}\\b`));
  }
  // Whichever of the shells is here reads its script.
  if (has(shell))
    expect(spawnSync(shell, ['-n'], { input: out, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});

test('an unknown shell is refused', async () => {
  expect(await call('completion', 'csh')).toMatchObject({ exit: 2, err: expect.stringContaining('bash, zsh, fish') });
});
