import type * as FileSystem from 'node:fs';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { check, type Options, type UserConfiguration } from './index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const specs = path.join(root, 'specs/gr4vy-sessions');
const out = path.join(root, 'output/gr4vy-sessions');
const configurations = readdirSync(specs).filter((name) => name.endsWith('.json'));

/** A template of which one line is taken away, by where it lies; line numbers begin at 0. */
let cut: { readonly file: string; readonly line: number } | undefined;
afterEach(() => {
  cut = undefined;
});

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof FileSystem>();
  const read = (file: string, encoding: 'utf8'): unknown => {
    const text: unknown = fs.readFileSync(file, encoding);
    if (typeof text !== 'string' || cut?.file !== file) return text;
    return text.split('\n').toSpliced(cut.line, 1).join('\n');
  };
  return { ...fs, readFileSync: read };
});

/** Checks the pages of a configuration, without the SDK, against `output/`. */
async function pagesAreUpToDate(name: string): Promise<boolean> {
  const configuration = JSON.parse(readFileSync(path.join(specs, name), 'utf8')) as UserConfiguration;
  const targets = configuration.targets?.filter(({ target }) => target === 'docs');
  try {
    return (await check({ configuration: { ...configuration, targets }, cwd: specs, out })).ok;
  } catch {
    return false; // A template with half a block is no template.
  }
}

/** The other configurations of `npm run generate`, by their folder in `output/`. */
const others: readonly (readonly [string, Options])[] = [
  ['petshop', { configuration: 'specs/petshop/specwright.json' }],
  ['medusa-payment-session', { configuration: 'specs/medusa-payment-session/specwright.json' }],
  ['plain/with-ids', { configuration: 'specs/plain/with-ids.json' }],
  ['plain/bare', { configuration: 'specs/plain/bare.json' }],
];

describe('what is checked in matches the document', () => {
  it.each([
    ...configurations.map((name) => [name, { configuration: path.join(specs, name), out }] as const),
    ...others.map(([folder, given]) => [folder, { ...given, out: path.join(root, 'output', folder) }] as const),
  ])('%s', async (_name, given) => {
    const { ok, drifts, diagnostics } = await check({ ...given, cwd: root });
    expect(drifts.map((drift) => `${drift.kind} ${drift.path}`)).toEqual([]); // else: npm run generate
    expect({ ok, diagnostics }).toEqual({ ok: true, diagnostics: [] });
  });
});

describe('no line of a template can go without a page being another', () => {
  const documented = configurations.filter((name) => readFileSync(path.join(specs, name), 'utf8').includes('"docs"'));
  const file = path.join(root, 'templates/tables/class.hbs');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');

  it.each(lines.map((text, line) => [line, text] as const))('line %i: %s', async (line) => {
    cut = { file, line };
    const same = await Promise.all(documented.map(pagesAreUpToDate));
    expect(same).toContain(false);
  });

  it('and with all lines the pages are the same', async () => {
    expect(await Promise.all(documented.map(pagesAreUpToDate))).not.toContain(false);
  });
});
