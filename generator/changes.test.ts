import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { main } from './cli/main.js';
import { codes, rowOf } from './diff/catalogue/catalogue.js';
import { cataloguePage } from './diff/render/page.js';
import { run } from './pipeline/run.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = path.join(root, 'specs/changes');

/** With this set the listings and the page are written instead of compared. */
const update = process.env['UPDATE_OUTPUT'] === '1';

/** What there is, or, where it is to be brought up to date, what is there from now on. */
function expected(file: string, text: string): string {
  if (update) writeFileSync(file, text);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

async function printed(cwd: string): Promise<string> {
  let out = '';
  const stdout = { write: (text: string) => (out += text) };
  const terminal = { cwd, env: {}, stdin: () => Promise.resolve(''), stdout, stderr: stdout };
  await main(['diff', 'old.yaml', 'new.yaml'], terminal, run);
  return out;
}

describe('the smallest documents for each change', () => {
  it('are there for every code, and for nothing else', () => {
    const described = readdirSync(folders).flatMap((group) =>
      readdirSync(path.join(folders, group)).map((name) => `${group}/${name}`),
    );
    expect(described.sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s', async (code) => {
    const text = await printed(path.join(folders, code));
    const heads = [...text.matchAll(/^(?:breaking|risky|safe) ([a-z/-]+): /gmu)].map(([, found]) => found);
    expect(heads).toContain(code);
    expect(text).toBe(expected(path.join(folders, code, 'expected.txt'), text));
  });
});

describe('the catalogue', () => {
  it('is what the page says', () => {
    const page = cataloguePage((code) => {
      const text = readFileSync(path.join(folders, code, 'expected.txt'), 'utf8');
      return text.split(`${code}: `)[1]?.split('\n', 1)[0] ?? '';
    });
    expect(page).toBe(expected(path.join(root, 'docs/changes.md'), page));
  });

  it('weighs every change for somebody', () => {
    expect(codes.filter((code) => rowOf(code).wire === undefined && rowOf(code).sdk === undefined)).toEqual([]);
  });
});
