import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from './files.js';
import { runs } from './runs.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = path.join(root, 'dist/cli.js');
const killer = path.join(root, 'proofs/kill-at.mjs');

/** A document with so many schemas that a new version adds, changes and removes files of the SDK and the pages. */
const document = (names: readonly string[], type: string) => ({
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  paths: Object.fromEntries(
    names.map((name) => [
      `/${name}`,
      {
        get: {
          operationId: `get-${name}`,
          responses: {
            200: {
              description: 'One.',
              content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
            },
          },
        },
      },
    ]),
  ),
  components: {
    schemas: Object.fromEntries(names.map((name) => [name, { type: 'object', properties: { id: { type } } }])),
  },
});

const scratch = mkdtempSync(path.join(tmpdir(), 'specwright-kills-'));
const before = path.join(scratch, 'before');
const after = path.join(scratch, 'after');
const trial = path.join(scratch, 'trial');
const home = path.join(scratch, 'home');

/** Runs the command line in a folder, with or without what it remembers. */
function run(cwd: string, command: string, env: NodeJS.ProcessEnv = {}, kept = false): number | string | null {
  // A release is more than the outputs, and nothing is remembered of it.
  const release = command === 'generate' && !kept ? ['--bump', '--changelog', 'CHANGELOG.md'] : [];
  const asked = [command, 'openapi.json', '--out', '.', '--quiet', ...release, ...(kept ? [] : ['--no-cache'])];
  const { status, signal } = spawnSync(process.execPath, ['--import', killer, cli, ...asked], {
    cwd,
    env: { ...process.env, XDG_CACHE_HOME: home, ...env },
  });
  return signal ?? status;
}

/** What is written beside the outputs: the lock, and what a release leaves. */
const besides = ['names.lock', 'CHANGELOG.md', 'specwright.release.json'];

/** The files of the outputs; what a killed run had prepared is no part of them. */
const outputs = (folder: string) =>
  ['sdk', 'docs'].flatMap((output) =>
    filesBelow(path.join(folder, output)).filter(([file]) => !file.startsWith('.specwright-temporary')),
  );

/** All that a run writes. */
const written = (folder: string) => [
  ...outputs(folder),
  ...besides.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
];

let changes = 0;

beforeAll(() => {
  const configuration = JSON.stringify({ input: 'openapi.json', lock: true });
  for (const [folder, text, kept] of [
    [before, JSON.stringify(document(['Cat', 'Dog', 'Hen'], 'string')), false],
    [after, JSON.stringify(document(['Cat', 'Dog', 'Emu'], 'integer')), true],
  ] as const) {
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'openapi.json'), text);
    writeFileSync(path.join(folder, 'specwright.config.json'), configuration);
    expect(run(folder, 'generate', {}, kept)).toBe(0);
  }
  // The run that is killed: from the first version to the second.
  const count = path.join(scratch, 'count');
  cpSync(before, trial, { recursive: true });
  cpSync(path.join(after, 'openapi.json'), path.join(trial, 'openapi.json'));
  expect(run(trial, 'generate', { COUNT_TO: count })).toBe(0);
  const changelog = readFileSync(path.join(trial, 'CHANGELOG.md'), 'utf8');
  expect(changelog.match(/^## .*/gmu)).toEqual(['## 2.0.0', '## 1.0.0']);
  changes = Number(readFileSync(count, 'utf8'));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

test('a run that is killed at any change of the disk is noticed, and the next run repairs it', () => {
  expect(changes).toBeGreaterThan(40);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: changes }), (at) => {
      const folder = mkdtempSync(path.join(scratch, 'killed-'));
      cpSync(before, folder, { recursive: true });
      cpSync(path.join(after, 'openapi.json'), path.join(folder, 'openapi.json'));
      expect(run(folder, 'generate', { KILL_AT: String(at) })).toBe('SIGKILL');
      const isWhole = JSON.stringify(written(folder)) === JSON.stringify(written(trial));
      expect(run(folder, 'check')).toBe(isWhole ? 0 : 1);
      expect(run(folder, 'generate')).toBe(0);
      expect(written(folder)).toEqual(written(trial));
      // What was never a claim is swept up later.
      const names = readdirSync(folder).filter((name) => !name.startsWith('.specwright-temporary-'));
      expect(names).toEqual(readdirSync(trial));
      expect(run(folder, 'check')).toBe(0);
      rmSync(folder, { recursive: true });
    }),
    runs(5),
  );
});

test('what is remembered is not believed where a byte of it has changed', () => {
  const folder = mkdtempSync(path.join(scratch, 'flipped-'));
  cpSync(after, folder, { recursive: true });
  fc.assert(
    fc.property(fc.nat(), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(7), (pick, at, bit) => {
      expect(run(folder, 'generate', {}, true)).toBe(0);
      const kept = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const entry = kept.sort((a, b) => (a.name < b.name ? -1 : 1))[pick % kept.length];
      const file = path.join(entry?.parentPath ?? '', entry?.name ?? '');
      const bytes = readFileSync(file);
      const place = Math.floor(at * bytes.length);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
      writeFileSync(file, bytes);
      rmSync(path.join(folder, 'docs/models'), { recursive: true });
      expect(run(folder, 'generate', {}, true)).toBe(0);
      expect(outputs(folder)).toEqual(outputs(after));
      expect(run(folder, 'check', {}, true)).toBe(0);
    }),
    runs(5),
  );
});
