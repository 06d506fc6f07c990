import { expect, test } from 'vitest';
import { typescript } from '../languages/typescript.js';
import type { NamedApi } from '../naming/api.js';
import type { Type } from '../model/model.js';
import { nestedField, nestingIn } from './nested-field.js';
import type { Field } from './field.js';
import { wireTypes } from '../surface/type-notation.js';

/** Unions of which two are made from the same two, level by level: there are 2^n ways through n levels. */
const lattice = (levels: number): NamedApi => {
  const names = Array.from({ length: levels }, (_, level) => ['A', 'B'].map((side) => [side, level] as const)).flat();
  const declared = names.map(([side, level]) => {
    const id = `${side}${String(level)}`;
    const members = ['A', 'B'].map((other): Type => ({ kind: 'ref', to: `${other}${String(level - 1)}` }));
    const shape = level === 0 ? { kind: 'object', fields: [] } : { kind: 'union', members };
    return [id, { name: id, declaration: { id, ...shape } }] as const;
  });
  return { types: new Map(declared), errors: new Map(), language: typescript } as unknown as NamedApi;
};

const countOf = ({ alternatives }: Field): number => alternatives.reduce((sum, one) => sum + 1 + countOf(one), 0);

test.each([
  [1, 2],
  [5, 62],
  [60, 2000],
])('unions of the same unions, %i levels deep, are written out as %i alternatives', (levels, want) => {
  const spelling = { api: lattice(levels + 1), notation: wireTypes };
  const type: Type = { kind: 'ref', to: `A${String(levels)}` };
  expect(countOf(nestedField({ type, examples: [] }, spelling, nestingIn([], 1)))).toBe(want);
});
