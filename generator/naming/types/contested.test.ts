import { describe, expect, it } from 'vitest';
import { uncontested, type Claim } from './contested.js';

const fold = (name: string): string => name.toLowerCase();

/** The names that each structure takes, in order, by its id. */
function reordered(claims: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  const list = Object.entries(claims).map(([id, candidates], index): Claim => ({ id, candidates, index }));
  const orders = uncontested(list, fold);
  return Object.fromEntries(list.map(({ id, candidates }) => [id, orders.get(id)?.(candidates) ?? []]));
}

describe('names that nobody owns', () => {
  it.each<[string, Record<string, string[]>, Record<string, string[]>]>([
    ['alone', { a: ['X', 'AX'] }, { a: ['X', 'AX'] }],
    ['two: the short name comes last', { a: ['X', 'AX'], b: ['x', 'Bx'] }, { a: ['AX', 'X'], b: ['Bx', 'x'] }],
    [
      'a name in the middle that nobody else wants',
      { a: ['X', 'XUnion', 'AX'], b: ['X', 'BX'] },
      { a: ['XUnion', 'AX', 'X'], b: ['BX', 'X'] },
    ],
    ['two without another name', { a: ['X'], b: ['X'] }, { a: ['X1', 'X'], b: ['X2', 'X'] }],
    [
      'a part of the other is counted first',
      { 'o/a': ['X', 'OX'], 'o/a/b': ['X', 'OX'] },
      { 'o/a': ['X2', 'X', 'OX'], 'o/a/b': ['X1', 'X', 'OX'] },
    ],
  ])('%s', (_, claims, want) => {
    expect(reordered(claims)).toEqual(want);
  });
});
