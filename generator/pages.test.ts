import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { generate, type UserConfiguration } from './index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const top = mkdtempSync(path.join(tmpdir(), 'specwright-samples-'));
afterAll(() => {
  rmSync(top, { recursive: true, force: true });
}, 60_000);

/** The configuration of a case, as far as it has one. */
function configurationOf(name: string): UserConfiguration {
  const file = path.join(root, 'specs/cases', name, 'specwright.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as UserConfiguration) : { input: 'openapi.yaml' };
}

/** Whether a document is in one file. */
const isWhole = (name: string): boolean =>
  readdirSync(path.join(root, 'specs/cases', name), { withFileTypes: true }).every((entry) => entry.isFile());

/** A document that an overlay changes, or one in several files, is not the one that a server could answer from. */
const cases = readdirSync(path.join(root, 'specs/cases'))
  .filter((name) => configurationOf(name).overlays === undefined && isWhole(name))
  .sort();

/** Generates all cases, follows the links of their pages and runs every sample; gives what the script says. */
async function ran(optional?: 'always'): Promise<string> {
  const pairs: string[] = [];
  for (const name of cases) {
    const cwd = path.join(root, 'specs/cases', name);
    const out = path.join(top, optional ?? 'configured', name);
    const given = configurationOf(name);
    await generate({ cwd, out, configuration: optional === undefined ? given : { ...given, samples: { optional } } });
    pairs.push(`${out}=${path.join(cwd, 'openapi.yaml')}`);
  }
  return new Promise((resolve) => {
    const script = path.join(root, 'acceptance/check-pages.mjs');
    execFile(process.execPath, [script, ...pairs], (_error, stdout, stderr) => {
      resolve(`${stdout}${stderr}`.trim());
    });
  });
}

/** Links; samples that ran of those there are; operations that samples of each kind called of those there are; faults. */
const figures =
  /^\d+ links; (\d+) samples, \1 ran; (\d+) operations, \2 called through the client, \2 through functions; 0 faults$/u;

it.each<[string, 'always' | undefined]>([
  ['as each case is configured', undefined],
  ['with everything that is optional', 'always'],
])(
  'every link leads somewhere, every sample runs and every operation is called: %s',
  async (_, optional) => {
    expect(await ran(optional)).toMatch(figures);
  },
  180_000,
);
