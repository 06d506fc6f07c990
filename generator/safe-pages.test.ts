import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { markdownFaults, mdxFaults } from '../acceptance/pages/inspect.mjs';
import { asMdx } from './markdown/mdx.js';

const output = fileURLToPath(new URL('../output', import.meta.url));

/** The pages of every set of them in `output/`, by the folder of the set and then by path. */
const sets = new Map<string, Map<string, string>>();
for (const file of readdirSync(output, { recursive: true, encoding: 'utf8' }).sort()) {
  const parts = file.split(path.sep);
  if (!file.endsWith('.md') || parts.includes('sdk')) continue;
  const depth = parts[0] === 'petshop' ? 2 : 3;
  const name = parts.slice(0, depth).join('/');
  const pages = sets.get(name) ?? new Map<string, string>();
  sets.set(name, pages.set(parts.slice(depth).join('/'), readFileSync(path.join(output, file), 'utf8')));
}

describe.each([...sets])('the pages of %s', (_name, pages) => {
  it('make nothing but text in Markdown', () => {
    expect([...pages].flatMap(([file, text]) => markdownFaults(text).map((fault) => `${file}: ${fault}`))).toEqual([]);
  });

  it('make nothing but text in MDX, and the same', async () => {
    const faults: string[] = [];
    for (const [file, text] of pages)
      faults.push(...(await mdxFaults(asMdx(text), text)).map((fault) => `${file}: ${fault}`));
    expect(faults).toEqual([]);
  });
});
