import { describe, expect, it } from 'vitest';
import { allocate, type Scope, type Wish } from './allocate.js';

const scope: Scope = {
  fold: (name) => name.toLowerCase(),
  legal: (name) => (name === 'class' ? 'class_' : name || 'Empty'),
  taken: ['Taken'],
};

const wish = (id: string, candidates: readonly string[], rank = 0, pin?: string): Wish =>
  pin === undefined ? { id, candidates, rank } : { id, candidates, rank, pin };

/** The names by id, with what was wanted instead in brackets. */
const given = (wishes: readonly Wish[]): Record<string, string> =>
  Object.fromEntries(
    [...allocate(wishes, scope)].map(([id, { name, wanted }]) => [
      id,
      wanted === undefined ? name : `${name} (${wanted})`,
    ]),
  );

describe('every wish gets a name of its own', () => {
  it.each<[string, Wish[], Record<string, string>]>([
    ['nothing', [], {}],
    ['no conflict', [wish('a', ['A']), wish('b', ['B'])], { a: 'A', b: 'B' }],
    [
      'the lower rank owns a contested name',
      [wish('a', ['X', 'AX'], 2), wish('b', ['X', 'BX'], 1)],
      { b: 'X', a: 'AX (X)' },
    ],
    ['of one rank, the lower id owns it', [wish('b', ['X', 'BX']), wish('a', ['X', 'AX'])], { a: 'X', b: 'BX (X)' }],
    ['names that fold alike are one', [wish('a', ['Pet']), wish('b', ['pet'])], { a: 'Pet', b: 'pet2 (pet)' }],
    [
      'numbers go on from two',
      [wish('a', ['X']), wish('b', ['X']), wish('c', ['X'])],
      { a: 'X', b: 'X2 (X)', c: 'X3 (X)' },
    ],
    [
      'a number that somebody has is passed over',
      [wish('a', ['X'], 1), wish('b', ['X'], 2), wish('c', ['X2'], 0)],
      { c: 'X2', a: 'X', b: 'X3 (X)' },
    ],
    ['names of others are taken', [wish('a', ['taken', 'Free'])], { a: 'Free (taken)' }],
    [
      'what is reserved is escaped first',
      [wish('a', ['class']), wish('b', ['class_'])],
      { a: 'class_ (class)', b: 'class_2 (class_)' },
    ],
    ['a pin goes before every rank', [wish('a', ['X'], 0), wish('b', ['Y'], 9, 'X')], { b: 'X', a: 'X2 (X)' }],
    [
      'two of one pin: the second takes its own',
      [wish('a', ['A'], 0, 'P'), wish('b', ['B'], 1, 'P')],
      { a: 'P', b: 'B (P)' },
    ],
  ])('%s', (_, wishes, want) => {
    expect(given(wishes)).toEqual(want);
  });
});

/** Permutations that are the same in every run. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const out = [...items];
  let state = seed;
  for (let at = out.length - 1; at > 0; at--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const other = state % (at + 1);
    const [one, two] = [out[at] as T, out[other] as T];
    [out[at], out[other]] = [two, one];
  }
  return out;
}

describe('the result does not depend on the order of the wishes', () => {
  const wishes = Array.from({ length: 40 }, (_, index) =>
    wish(
      `id${String(index)}`,
      [`Name${String(index % 7)}`, `Owner${String(index % 11)}Name${String(index % 7)}`],
      index % 5,
      index % 13 === 0 ? 'Pinned' : undefined,
    ),
  );
  const want = given(wishes);

  it.each(Array.from({ length: 20 }, (_, seed) => seed))('shuffle %i', (seed) => {
    expect(given(shuffled(wishes, seed))).toEqual(want);
  });

  it('no two names are one', () => {
    const names = Object.values(want).map((name) => name.replace(/ .*/u, '').toLowerCase());
    expect(new Set(names).size).toBe(wishes.length);
  });
});
