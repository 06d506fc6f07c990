import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatByPrettier } from './prettier.js';

let folder: string;
let config: string;
const say = (options: object): void => writeFileSync(config, JSON.stringify(options));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'specwright-'));
  config = join(folder, '.prettierrc.json');
  say({ semi: false, singleQuote: true, overrides: [{ files: 'src/wide.ts', options: { printWidth: 30 } }] });
});

const files = [
  { path: 'src/a.ts', text: 'export const a = "x";\n', laidOut: true as const },
  { path: 'src/wide.ts', text: 'export const someName = otherName + thirdName;\n' },
  { path: 'README.md', text: '#  As it is\n' },
];
const wanted = [
  { path: 'src/a.ts', text: "export const a = 'x'\n" },
  { path: 'src/wide.ts', text: 'export const someName =\n  otherName + thirdName\n' },
  { path: 'README.md', text: '#  As it is\n' },
];
const noteOf = (cache: string) => join(cache, readdirSync(cache)[0] ?? '');

describe('files laid out by prettier', () => {
  it('have the form that its configuration asks for, its overrides included', async () => {
    const outcome = await formatByPrettier(files, { config, output: folder });
    expect(outcome).toEqual({ value: wanted, diagnostics: [] });
  });

  it('are taken from the cache while text and options are the same', async () => {
    const cache = join(folder, 'cache');
    await formatByPrettier(files, { config, output: folder, cache });
    const known = JSON.parse(readFileSync(noteOf(cache), 'utf8')) as Record<string, string>;
    expect(Object.values(known)).toEqual(wanted.slice(0, 2).map(({ text }) => text));
    const marked = Object.fromEntries(Object.keys(known).map((key) => [key, 'from the cache']));
    writeFileSync(noteOf(cache), JSON.stringify(marked));
    const again = await formatByPrettier(files, { config, output: folder, cache });
    expect(again.value.map(({ text }) => text)).toEqual(['from the cache', 'from the cache', '#  As it is\n']);
    say({ semi: true, singleQuote: true });
    const other = await formatByPrettier(files, { config, output: folder, cache });
    expect(other.value[0]?.text).toBe("export const a = 'x';\n");
  });

  it.each(['', '{', '[]'])('take a broken cache for none: %s', async (broken) => {
    const cache = join(folder, 'cache');
    await formatByPrettier(files, { config, output: folder, cache });
    writeFileSync(noteOf(cache), broken);
    expect((await formatByPrettier(files, { config, output: folder, cache })).value).toEqual(wanted);
  });

  it.each([
    ['{', 'JSON'],
    ['{"printWidth":"wide"}', 'printWidth'],
  ])('are not made with a configuration that cannot be used: %s', async (broken, said) => {
    writeFileSync(config, broken);
    const { value, diagnostics } = await formatByPrettier(files, { config, output: folder });
    expect(value).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['config/prettier']);
    expect(diagnostics[0]?.message).toContain(said);
  });
});
