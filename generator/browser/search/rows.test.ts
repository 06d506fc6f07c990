import { describe, expect, it } from 'vitest';
import type { Found } from './find.js';
import { moreOf, rowsOf, type Row } from './rows.js';

const page = (title: string, path = `types/${title}.html`) => ({
  path,
  title,
  kind: 'type',
  group: '',
  method: '',
  route: '',
});

const pages = Array.from({ length: 100 }, (_, at) => page(`T${at}`));
const site = [...pages, page('E', 'types/ä#.html')];
const field: Found = { kind: 'field', name: 'id', pages: [...pages.keys()] };
const value: Found = { kind: 'value', name: 'a b#', pages: [100] };

const texts = (rows: readonly Row[]): string[] => rows.map((row) => (row.kind === 'more' ? row.text : row.href));

describe('the rows of results', () => {
  it('are links to pages, and to names on them', () => {
    const groups = [
      { kind: 'type', found: [{ kind: 'type', page: page('A') }] },
      { kind: 'value', found: [value] },
    ];
    expect(rowsOf(groups, site, new Map(), '../').map(({ heading, rows }) => [heading, ...texts(rows)])).toEqual([
      ['Types', '../types/A.html'],
      ['Values', '../types/%C3%A4%23.html#value=a%20b%23'],
    ]);
  });

  it('show more of a list when the reader asks', () => {
    const groups = [{ kind: 'field', found: [field] }];
    const [few] = rowsOf(groups, site, new Map(), '');
    expect(texts(few!.rows)).toEqual([
      'types/T0.html#find=id',
      'types/T1.html#find=id',
      'types/T2.html#find=id',
      'and 97 more with id',
    ]);
    const { list } = few!.rows.at(-1) as Row & { kind: 'more' };
    const [many] = rowsOf(groups, site, moreOf(new Map(), list), '');
    expect(texts(many!.rows).slice(-2)).toEqual(['types/T52.html#find=id', 'and 47 more with id']);
    const [all] = rowsOf(groups, site, moreOf(moreOf(new Map(), list), list), '');
    expect(texts(all!.rows).slice(-1)).toEqual(['types/T99.html#find=id']);
  });

  it('show the first of many results of a kind', () => {
    const groups = [{ kind: 'type', found: pages.map((one) => ({ kind: 'type', page: one })) }];
    expect(texts(rowsOf(groups, site, new Map(), '')[0]!.rows).slice(-2)).toEqual(['types/T5.html', 'and 94 more']);
  });

  it('link to names with halves of characters', () => {
    const broken: Found = { kind: 'field', name: 'a\uD83D', pages: [0] };
    expect(texts(rowsOf([{ kind: 'field', found: [broken] }], site, new Map(), '')[0]!.rows)).toEqual([
      'types/T0.html#find=a%EF%BF%BD',
    ]);
  });
});
