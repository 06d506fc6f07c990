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

/** `Shop` has two `Pet`s, and each of them three texts. */
const shop = (): NamedApi => {
  const text: Type = { kind: 'scalar', scalar: 'string' };
  const fields = (types: Readonly<Record<string, Type>>) =>
    Object.entries(types).map(([name, type]) => ({ id: name, name, type, required: false, examples: [] }));
  const declared = {
    Shop: { kind: 'object', fields: fields({ first: { kind: 'ref', to: 'Pet' }, second: { kind: 'ref', to: 'Pet' } }) },
    Pet: { kind: 'object', fields: fields({ a: text, b: text, c: text }) },
    Either: { kind: 'union', members: ['Pet', 'Shop'].map((to) => ({ kind: 'ref', to })) },
  };
  const types = Object.entries(declared).map(
    ([id, shape]) => [id, { id, name: id, declaration: { id, examples: [], ...shape } }] as const,
  );
  return { types: new Map(types), errors: new Map(), language: typescript } as unknown as NamedApi;
};

const namesOf = ({ name = '', fields, alternatives }: Field): string =>
  `${name}(${[...fields, ...alternatives].map(namesOf).join(' ')})`;

test.each([
  ['Shop', 8, '(first(a() b() c()) second(a() b() c()))'],
  ['Shop', 7, '(first(a() b() c()) second())'],
  ['Shop', 2, '(first() second())'],
  ['Shop', 1, '()'],
  ['Either', 5, '(Pet(a() b() c()) Shop())'],
  ['Either', 1, '(Pet() Shop())'],
])('what has no room on a page is only named: %s with room for %i', (to, left, want) => {
  const spelling = { api: shop(), notation: wireTypes };
  const room = { left, weightOf: () => 1 };
  expect(namesOf(nestedField({ type: { kind: 'ref', to }, examples: [] }, spelling, nestingIn([], 5, room)))).toBe(
    want,
  );
});
