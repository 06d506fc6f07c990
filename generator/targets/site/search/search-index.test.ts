import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodeIndex, type IndexData } from '../../../browser/search/index-format.js';
import { searchIndex, type FoundName, type FoundPage } from './search-index.js';

/** What a browser makes of the script. */
function read(script: string): ReturnType<typeof decodeIndex> {
  let data: string | undefined;
  runInNewContext(script, { specwrightSearch: (given: IndexData) => (data = JSON.stringify(given)) });
  return decodeIndex(JSON.parse(data!) as IndexData);
}

const decoded = (pages: readonly FoundPage[]) => read(searchIndex(pages));

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  // Lone surrogates, line ends, quotes, escapes and what means something to the format.
  fc.string({
    unit: fc.constantFrom('\uD83D', '\uDE00', '\n', '\r', '\\', 'n', '"', '~', '=', '-', '\u2028', '\0'),
    minLength: 1,
  }),
  fc.constantFrom('id', 'Id', '__proto__', 'constructor', 'address', 'address_line'),
);
const names = fc.record<FoundName>({ kind: fc.constantFrom('field', 'header'), name: texts });
const pages = fc.array(
  fc.record<FoundPage>({
    path: fc
      .tuple(fc.constantFrom('', 'types/', 'a/b/', '/', 'a/address/', '*/'), texts)
      .map(([folder, file]) => `${folder}${file.replaceAll('/', '')}.html`),
    title: texts,
    kind: fc.constantFrom('operation', 'type'),
    group: fc.option(texts, { nil: undefined }),
    method: fc.constantFrom(undefined, 'GET', 'POST'),
    route: fc.option(texts, { nil: undefined }),
    names: fc.array(names, { maxLength: 8 }),
  }),
  { maxLength: 120 },
);

describe('an index', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(pages, (given) => {
        const { pages: gotPages, names: gotNames } = decoded(given);
        expect(gotPages).toEqual(
          given.map(({ names: _, group = '', method = '', route = '', ...rest }) => ({
            ...rest,
            group,
            method,
            route,
          })),
        );
        const flat = (kind: string, name: string, page: number) => JSON.stringify([kind, name, page]);
        const want = given.flatMap((page, at) => page.names.map(({ kind, name }) => flat(kind, name, at)));
        const got = gotNames.flatMap(({ kind, name, pages: on }) => on.map((at) => flat(kind, name, at)));
        expect(got.toSorted()).toEqual([...new Set(want)].toSorted());
      }),
    );
  });

  it('has page numbers of any size', () => {
    const empty = Array.from({ length: 100_000 }, (_, at) => at);
    const given = empty.map((at): FoundPage => {
      const found: FoundName[] = at % 9973 === 0 ? [{ kind: 'field', name: 'far' }] : [];
      return { path: `${at}.html`, title: 'x', kind: 'type', names: found };
    });
    expect(decoded(given).names[0]?.pages).toEqual(empty.filter((at) => at % 9973 === 0));
  });

  it('depends on the order of pages, not on that of their names', () => {
    const page: FoundPage = { path: 'a.html', title: 'a', kind: 'type', names: [] };
    const [a, b] = [{ kind: 'field', name: 'a' } as const, { kind: 'value', name: 'b' } as const];
    expect(searchIndex([{ ...page, names: [a, b] }])).toBe(searchIndex([{ ...page, names: [b, a, b] }]));
  });
});

test.each<[FoundName['kind'], string, boolean]>([
  ['value', 'GB', true],
  ['value', '3d-secure', true],
  ['value', '2024-01-31', true],
  ['value', '42', false],
  ['value', '-1.5', false],
  ['value', 'x'.repeat(60), true],
  ['value', 'x'.repeat(61), false],
  ['field', '42', true],
  ['field', 'x'.repeat(61), true],
  ['field', '', false],
])('the %s %s is found: %s', (kind, name, isFound) => {
  const { names: found } = decoded([{ path: 'a.html', title: 'a', kind: 'type', names: [{ kind, name }] }]);
  expect(found.map((one) => one.name)).toEqual(isFound ? [name] : []);
});
