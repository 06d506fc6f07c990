import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze/analyze.js';
import { conventionsOf } from '../conventions/conventions.js';
import type { Language } from '../languages/language.js';
import { languages } from '../languages/index.js';
import { python } from '../languages/python.js';
import { typescript } from '../languages/typescript.js';
import { load } from '../load/load.js';
import { usual } from '../model/representation.js';
import { name } from '../naming/name.js';
import { referencePages } from './reference-pages.js';
import { supportPage } from './support-page.js';

const cases = [
  'hostile-text',
  'field-facts',
  'reference-pages',
  'security',
  'enums',
  'unions',
  'errors',
  'deprecation',
  'call-shape',
  'arguments',
  'group-names',
  'several-media-types',
  'event-streams',
  'pagination',
];

/** All strings in a value: those of JSON, whatever they are in. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** All pages of a case, in all layouts, and the texts of its document. */
async function referenceOf(folder: string, language: Language = typescript) {
  const input = fileURLToPath(new URL(`../../specs/cases/${folder}/openapi.yaml`, import.meta.url));
  const { value: source } = await load({ input, cwd: '/' });
  if (source === undefined) throw new Error(folder);
  const model = analyze(source).value;
  const conventions = conventionsOf();
  const errors = { base: 'Base', fallback: 'Fallback' };
  const { value: api } = name(model, language, { conventions, pins: new Map(), client: 'Client', errors });
  const context = { named: () => api, package: 'client', client: 'Client', conventions, errors };
  const options = { ...usual, language, sampleSection: true, constants: 'literal' } as const;
  const references = await Promise.all(
    (['tables', 'operations', 'entities'] as const).map((layout) =>
      referencePages(layout, { ...context, samples: { optional: 'always' } }, options),
    ),
  );
  const pages = references.flatMap(({ pages }) => pages.map(({ page }) => page()));
  return {
    references,
    pages,
    texts: new Set([...source.documents.values()].flatMap(stringsIn).map((text) => text.trim())),
  };
}

/** What the encoders of Markdown write in place of signs that mean something there. */
const escaped = /&(?:lt|amp|#\d+);|\\[<|[\]*_~`#-]|<br\/>|:warning:|:heavy_/u;

it.each(typescript.support ?? [])('the page $path is plain data without markup of tables', (support) => {
  const page = supportPage(support, 'client');
  expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  expect(stringsIn(page).filter((text) => escaped.test(text))).toEqual([]);
});

describe.each(cases)('the reference of the case %s', (folder) => {
  it('is plain data', async () => {
    const { pages } = await referenceOf(folder);
    expect(pages.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(pages))).toEqual(pages);
  });

  it('plans what its pages say: their kind, id and path', async () => {
    const { references } = await referenceOf(folder);
    for (const { pages, pathOf } of references) {
      const planned = pages.map(({ kind, id, path }) => ({ kind, id, path }));
      expect(pages.map(({ page }) => page()).map(({ kind, id, path }) => ({ kind, id, path }))).toEqual(planned);
      const listed = pages.filter(({ kind }) => kind !== 'index' && kind !== 'support' && kind !== 'operation');
      expect(listed.map(({ id }) => pathOf(id))).toEqual(listed.map(({ path }) => path));
    }
  });

  it('holds the texts of the document as they are', async () => {
    const { pages: all, texts } = await referenceOf(folder);
    // What every client has is not in the document.
    const pages = all.filter(({ kind }) => kind !== 'support');
    const methods = pages.flatMap((page) => (page.kind === 'group' ? page.methods : []));
    const said = [...pages, ...methods].flatMap(({ description }) => description ?? []);
    expect(said.filter((text) => !texts.has(text.trim()))).toEqual([]);
    expect(stringsIn(pages).filter((text) => escaped.test(text) && !texts.has(text.trim()))).toEqual([]);
  });
});

it.each<[string, unknown]>([
  ['global-parameters', [expect.objectContaining({ name: 'account', required: false, description: 'Who pays.' })]],
  ['security', undefined],
])('lists the parameters of the client of the case %s, if it has some', async (folder, want) => {
  const { pages } = await referenceOf(folder, python);
  const found = pages.find(({ path }) => path === 'models/internal/globals.md');
  expect(found?.kind === 'support' ? found.fields : undefined).toEqual(want);
});

it.each([...languages.values()])('types of pages in $id have no escapes', async (language) => {
  const { pages, texts } = await referenceOf('reference-pages', language);
  expect(stringsIn(pages).filter((text) => escaped.test(text) && !texts.has(text.trim()))).toEqual([]);
});

it('holds texts that Markdown would read as something else', async () => {
  const { pages } = await referenceOf('hostile-text');
  const strings = stringsIn(pages);
  expect(strings).toContain('a {b} {{c}} {d');
  expect(strings).toContain('<b> {c} | `d');
  expect(strings).toContain('</td><script>alert(1)</script>');
  expect(strings).toContain('{alert(1)} {{ alert(1) }} <Alert/>');
});
