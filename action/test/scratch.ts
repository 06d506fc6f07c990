import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a program printed, and its exit code. */
export interface Ended {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A new folder for a test. */
export const scratchFolder = (): string => mkdtempSync(path.join(tmpdir(), 'specwright-scratch-'));

/** Removes a folder of a test. */
export function removed(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The environment of a test's programs: nothing of a runner of continuous integration, no settings of git. */
export const bareEnvironment = (folder: string): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: folder,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A Person',
  GIT_AUTHOR_EMAIL: 'person@example.com',
  GIT_COMMITTER_NAME: 'A Person',
  GIT_COMMITTER_EMAIL: 'person@example.com',
});

/** Runs a program to its end; never throws for an exit code. */
export function ended(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env, maxBuffer: 100_000_000 }, (error, stdout, stderr) => {
      resolve({ exit: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, stdout, stderr });
    });
  });
}

/** Runs git, which has to succeed; gives what it printed. */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  const { exit, stdout, stderr } = await ended('git', args, cwd, bareEnvironment(cwd));
  if (exit !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** Installs specwright as it is in the sources now into `node_modules` of a folder, as a package manager would. */
export async function install(folder: string): Promise<void> {
  const place = path.join(folder, 'node_modules/specwright');
  const sources = readdirSync(path.join(root, 'generator'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('runtime'),
  );
  mkdirSync(path.join(folder, 'node_modules/.bin'), { recursive: true });
  mkdirSync(place);
  await build({
    entryPoints: sources.map((file) => path.join(root, 'generator', file)),
    outdir: path.join(place, 'dist'),
    outbase: path.join(root, 'generator'),
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  cpSync(path.join(root, 'package.json'), path.join(place, 'package.json'));
  for (const name of ['templates', 'generator', 'node_modules'])
    symlinkSync(path.join(root, name), path.join(place, name));
  const bin = path.join(folder, 'node_modules/.bin/specwright');
  writeFileSync(bin, `#!/bin/sh\nexec node "${path.join(place, 'dist/cli.js')}" "$@"\n`, { mode: 0o755 });
}

/** A document in which the one field of an object has this name. */
export const document = (name = 'name'): string => `openapi: 3.1.0
info: { title: Pets, version: '1' }
servers: [{ url: https://pets.example }]
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200':
          description: The pets.
          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
components:
  schemas:
    Pet: { type: object, properties: { ${name}: { type: string } } }
`;

/** A configuration for pages alone, which are made quickest. */
export const configuration = '{ "input": "openapi.yaml", "targets": [{ "target": "docs", "output": "docs" }] }';
