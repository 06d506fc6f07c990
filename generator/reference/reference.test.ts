import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze/analyze.js';
import { conventionsOf } from '../conventions/conventions.js';
import { typescript } from '../languages/typescript.js';
import { load } from '../load/load.js';
import { name } from '../naming/name.js';
import { wireValues } from '../samples/http/wire-value.js';
import { entityTypes, wireTypes } from '../surface/type-notation.js';
import { entityPage } from './entity-page.js';
import { groupPages } from './group-page.js';
import { indexPage } from './index-page.js';
import { operationPage } from './operation-page.js';
import { pageDepths } from './page-depth.js';
import { supportPage } from './support-page.js';
import { typePage } from './type-page.js';

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

/** All pages of a case, of all kinds, and the texts of its document. */
async function referenceOf(folder: string) {
  const input = fileURLToPath(new URL(`../../specs/cases/${folder}/openapi.yaml`, import.meta.url));
  const { value: source } = await load({ input, cwd: '/' });
  if (source === undefined) throw new Error(folder);
  const errors = { base: 'Base', fallback: 'Fallback' };
  const options = { conventions: conventionsOf(), pins: new Map(), client: 'Client', errors };
  const { value: api } = name(analyze(source).value, typescript, options);
  const types = { api, constants: 'literal', conventions: conventionsOf(), namespace: 'Client' } as const;
  const samples = { sampleSection: false, packageName: 'client', optional: 'always', constants: 'literal' } as const;
  const all = [...api.types.values(), ...api.errors.values()];
  const making = {
    spelling: { api, notation: wireTypes },
    value: wireValues(api, 'always'),
    samples: () => [],
    depthOf: pageDepths(api),
  };
  const context = { package: 'client', client: 'Client', samples: { optional: 'always' } } as const;
  const pageOf = groupPages({ types, caller: { api, context }, fallbackError: 'SDKError' });
  const groups = api.groups.map(pageOf);
  const pages = [
    indexPage(api, groups),
    ...groups,
    ...all.map((type) => typePage(type, new Set(), types, samples)),
    ...all.map((type) => entityPage(type, { api, notation: entityTypes }, 1)),
    ...api.operations.map((operation) => operationPage(operation, making)),
  ];
  return { pages, texts: new Set([...source.documents.values()].flatMap(stringsIn).map((text) => text.trim())) };
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

  it('holds the texts of the document as they are', async () => {
    const { pages, texts } = await referenceOf(folder);
    const methods = pages.flatMap((page) => (page.kind === 'group' ? page.methods : []));
    const said = [...pages, ...methods].flatMap(({ description }) => description ?? []);
    expect(said.filter((text) => !texts.has(text.trim()))).toEqual([]);
    expect(stringsIn(pages).filter((text) => escaped.test(text) && !texts.has(text.trim()))).toEqual([]);
  });
});

it('holds texts that Markdown would read as something else', async () => {
  const { pages } = await referenceOf('hostile-text');
  const strings = stringsIn(pages);
  expect(strings).toContain('a {b} {{c}} {d');
  expect(strings).toContain('<b> {c} | `d');
  expect(strings).toContain('</td><script>alert(1)</script>');
  expect(strings).toContain('{alert(1)} {{ alert(1) }} <Alert/>');
});
