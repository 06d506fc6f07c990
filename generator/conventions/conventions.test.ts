import { describe, expect, it, test } from 'vitest';
import {
  conventionSets,
  conventionsIn,
  conventionsOf,
  type ChosenConventions,
  type ConventionSet,
} from './conventions.js';
import { decisionOf, rows, usually, type Row } from './rows.js';
import { defaultSet } from './sets.js';

const table: readonly (readonly [string, Row])[] = Object.entries(rows);

describe.each(table)('the row %s', (_, row) => {
  it('decides for every set, by values that it explains and shows', () => {
    const values = Object.keys(row.values);
    for (const set of conventionSets) {
      const decision = decisionOf(row, set);
      const decided = typeof decision === 'string' ? [decision] : Object.values(decision);
      expect(values).toEqual(expect.arrayContaining(decided));
    }
    expect(Object.keys(row.example.code)).toEqual(values);
  });

  it('is a difference', () => {
    const others = conventionSets.filter((set) => row[set] !== undefined && set !== defaultSet);
    expect(others.length).toBeGreaterThan(0);
    for (const set of others) expect(row[set]).not.toEqual(row[defaultSet]);
  });

  it('is said in a sentence', () => {
    expect(row.meaning).toMatch(/^[A-Z].*\.$/u);
  });
});

test.each<[ConventionSet | undefined, ConventionSet]>([
  [undefined, 'specwright'],
  ['specwright', 'specwright'],
  ['speakeasy', 'speakeasy'],
  ['typescript-fetch', 'typescript-fetch'],
  ['hey-api', 'hey-api'],
  ['stainless', 'stainless'],
])('%s decides as the column %s', (conventions, column) => {
  const want = Object.fromEntries(table.map(([key, row]) => [key, usually(decisionOf(row, column))]));
  expect(conventionsOf({ conventions })).toMatchObject(want);
});

test('a single decision goes before the set', () => {
  expect(conventionsOf({ conventions: 'speakeasy', freeObjects: 'map' }).freeObjects).toBe('map');
});

test.each<[ChosenConventions, string, string]>([
  [{}, 'typescript', 'first'],
  [{}, 'php', 'first'],
  [{ conventions: 'speakeasy' }, 'typescript', 'first'],
  [{ conventions: 'speakeasy' }, 'php', 'nobody'],
  [{ conventions: 'speakeasy', contestedNames: 'nobody' }, 'typescript', 'nobody'],
])('%j decides for %s: %s', (chosen, language, want) => {
  expect(conventionsIn(conventionsOf(chosen), language).contestedNames).toBe(want);
});
