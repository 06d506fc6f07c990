import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { run } from '../../pipeline/run.js';
import { main } from '../main.js';
import { commands } from './commands.js';

const document = (version: string) => ({
  openapi: '3.1.0',
  info: { title: 'Pets', version },
  servers: [{ url: 'https://pets.example' }],
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        responses: { 200: { description: 'Fine.', content: { 'application/json': { schema: { type: 'string' } } } } },
      },
    },
  },
});

/** What lies in the folder in which examples are run; a JSON text is YAML too. */
const files: Readonly<Record<string, string>> = {
  'openapi.yaml': JSON.stringify(document('1.0.0')),
  'old.yaml': JSON.stringify(document('0.9.0')),
  'openapi.json': JSON.stringify(document('1.0.0')),
  'specwright.config.json': JSON.stringify({ input: 'openapi.yaml', targets: [{ target: 'docs', output: 'docs' }] }),
};

/** What lies in the folder instead, for commands that begin otherwise. */
const otherFiles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  init: {
    'openapi.yaml': JSON.stringify(document('1.0.0')),
    '.speakeasy/gen.yaml': JSON.stringify({ configVersion: '2.0.0', typescript: { packageName: '@acme/sdk' } }),
  },
};

/** What the network answers, by URL. */
const network: Readonly<Record<string, string>> = {
  'https://example.com/openapi.json': JSON.stringify(document('1.0.0')),
};

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'specwright-examples-'));
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(network[url] ?? null, { status: url in network ? 200 : 404 })),
  );
});

/** A repository with all of it checked in, in two commits, as that of a team is. */
async function fill(command: string): Promise<void> {
  const lying = otherFiles[command] ?? files;
  for (const [name, text] of Object.entries(lying)) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), text);
  }
  if (lying === files) await call('generate');
  const as = ['-c', 'user.name=A Person', '-c', 'user.email=person@example.com'];
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', 'openapi.yaml'],
    [...as, 'commit', '-q', '-m', 'one'],
    ['add', '-A'],
    [...as, 'commit', '-q', '--allow-empty', '-m', 'two'],
  ])
    execFileSync('git', args, { cwd, env: { PATH: process.env['PATH'], HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' } });
}
afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(cwd, { recursive: true, force: true });
});

async function call(line: string, input = '') {
  let [out, err] = ['', ''];
  const stdout = { write: (text: string) => (out += text) };
  const stderr = { write: (text: string) => (err += text) };
  const argv = line.split(' ').filter((word) => word !== '');
  const exit = await main(argv, { cwd, env: {}, stdin: async () => input, stdout, stderr }, run);
  return { exit, out, err };
}

/** Runs a line of the help as a shell would, whose one pipe is that of a file: `cat FILE | specwright …`. */
function typed(line: string) {
  const [, file, rest = line] = /^cat (\S+) \| (specwright .+)$/.exec(line) ?? [];
  expect(rest).toMatch(/^specwright [\w./:@=,{}#~ -]+$/);
  return call(rest.replace(/^specwright /, ''), file === undefined ? '' : readFileSync(path.join(cwd, file), 'utf8'));
}

/** The examples that the help of a command prints. */
async function printed(command: string): Promise<string[]> {
  const { out } = await call(`${command} --help`);
  return [...(out.split('\nExamples:\n')[1] ?? '').matchAll(/^ {2}\$ (.+)$/gm)].map(([, line = '']) => line);
}

test('the help prints every example', async () => {
  for (const { name, examples } of commands) {
    const lines = await printed(name);
    expect(lines.map((line) => line.replace(/^specwright /, ''))).toEqual(examples);
    expect(lines.length).toBeGreaterThan(0);
  }
  expect((await printed('')).length).toBeGreaterThan(0);
});

const calls = [...new Set(['', ...commands.map(({ name }) => name)])];

describe.each(calls)('the examples of `specwright %s --help`', (command) => {
  it('run as they are printed', async () => {
    await fill(command);
    for (const line of await printed(command)) {
      const { exit, err } = await typed(line);
      expect({ line, exit, err }).toMatchObject({ line, exit: 0 });
      // Each finds the folder as a team has it.
      execFileSync('git', ['checkout', '-q', '--', '.'], { cwd });
      execFileSync('git', ['clean', '-qfdx'], { cwd });
    }
  });
});
