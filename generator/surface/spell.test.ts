import { expect, test } from 'vitest';
import type { NamedApi } from '../naming/api.js';
import type { Type } from '../model/model.js';
import { codeText } from './piece.js';
import { spell } from './spell.js';
import { typescript } from '../languages/typescript.js';
import { entityTypes } from './type-notation.js';

const ref = (to: string): Type => ({ kind: 'ref', to });
const list = (items: Type): Type => ({ kind: 'list', items });
const literal = (value: string): Type => ({ kind: 'literal', value });

/** Unions of which two are made from the same two, level by level: there are 2^n ways through n levels. */
const lattice = (levels: number, around: (type: Type) => Type): NamedApi => {
  const unions = Array.from({ length: levels }, (_, level) => level).flatMap((level) =>
    ['A', 'B'].map((side) => {
      const below = ['A', 'B'].map((other) => around(ref(`${other}${String(level - 1)}`)));
      const members = [...(level === 0 ? [] : below), literal(side)];
      return {
        name: `${side}${String(level)}`,
        declaration: { kind: 'union', id: `${side}${String(level)}`, members },
      };
    }),
  );
  return {
    types: new Map(unions.map((one) => [one.name, one])),
    errors: new Map(),
    groupNames: new Set(),
    language: typescript,
  } as unknown as NamedApi;
};

test.each([
  ['as they are', (type: Type) => type, 'A1', '"A" | "B"'],
  ['as they are, level by level', (type: Type) => type, 'A60', undefined],
  ['of lists', list, 'A1', '"A"[] | "B"[] | "A"'],
  ['of lists, level by level', list, 'A60', undefined],
])('unions of the same unions, %s', (_, around, name, want) => {
  const api = lattice(61, around);
  const text = codeText(spell(ref(name), { api, notation: entityTypes }));
  if (want !== undefined) expect(text).toBe(want);
  // What is too long to read is only named.
  expect(text.length).toBeLessThan(100_000);
});
