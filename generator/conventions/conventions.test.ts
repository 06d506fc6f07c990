import { describe, expect, it, test } from 'vitest';
import { conventionSets, conventionsOf, type ConventionSet } from './conventions.js';
import { rows, type Row } from './rows.js';

const table: readonly (readonly [string, Row])[] = Object.entries(rows);

describe.each(table)('the row %s', (_, row) => {
  it('decides for every set, by values that it explains and shows', () => {
    const values = Object.keys(row.values);
    for (const set of conventionSets) expect(values).toContain(row[set]);
    expect(Object.keys(row.example.code)).toEqual(values);
  });

  it('is a difference', () => {
    expect(row.specwright).not.toBe(row.speakeasy);
  });

  it('is said in a sentence', () => {
    expect(row.meaning).toMatch(/^[A-Z].*\.$/u);
  });
});

test.each<[ConventionSet | undefined, ConventionSet]>([
  [undefined, 'specwright'],
  ['specwright', 'specwright'],
  ['speakeasy', 'speakeasy'],
])('%s decides as the column %s', (conventions, column) => {
  const want = Object.fromEntries(table.map(([key, row]) => [key, row[column]]));
  expect(conventionsOf({ conventions })).toEqual(want);
});

test('a single decision goes before the set', () => {
  expect(conventionsOf({ conventions: 'speakeasy', freeObjects: 'map' }).freeObjects).toBe('map');
});
