import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../load/source.js';
import { declared, made } from './test/analyzed.js';

describe('schemas of enumerations', () => {
  it.each<[string, JsonObject, string[], string[]?]>([
    ['an enumeration', { A: { enum: ['a', 'b', 'a'] } }, ['A enum "a" "b"']],
    ['an open one', { A: { enum: ['a'], 'x-speakeasy-unknown-values': 'allow' } }, ['A open enum "a"']],
    ['numbers', { A: { type: 'integer', enum: [1, -1] } }, ['A enum 1 -1']],
    ['constants that are one', { A: { oneOf: [{ const: 'a' }, { const: 'b' }] } }, ['A enum "a" "b"']],
    ['constants that are numbers', { A: { oneOf: [{ const: 1 }, { const: 2 }] } }, ['A enum 1 2']],
    [
      'constants with titles',
      {
        A: {
          type: 'integer',
          oneOf: [
            { const: 0, title: 'NONE' },
            { enum: [1], title: 'Some ' },
          ],
        },
      },
      ['A enum 0=NONE 1=Some'],
    ],
    [
      'constants whose titles say nothing',
      { A: { anyOf: [{ const: 'a', title: 'Kind' }, { const: 'b', title: 'Kind' }, { const: 'c' }] } },
      ['A enum "a" "b" "c"'],
    ],
    [
      'a text beside its usual values',
      { A: { anyOf: [{ type: 'string' }, { type: 'string', enum: ['a', 'b'] }, { const: 'c' }] } },
      ['A suggested enum "a" "b" "c"'],
    ],
    [
      'a number beside constants',
      { A: { oneOf: [{ const: 1 }, { const: 2 }, { type: 'integer' }] } },
      ['A suggested enum 1 2'],
    ],
    [
      'a text beside numbers',
      { A: { anyOf: [{ type: 'string' }, { enum: [1, 2] }] } },
      ['A union string | @A/anyOf/1', 'A/anyOf/1 enum 1 2'],
    ],
    [
      'one value that stands in place',
      { A: { properties: { a: { enum: ['x'] }, b: { type: ['string', 'null'], enum: ['x', null] } } } },
      ['A { a: "x", b: "x"? }'],
    ],
    [
      'null by a reference',
      {
        A: { oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] },
        B: { enum: ['x'] },
        C: { enum: [null] },
      },
      ['B enum "x"'],
    ],
  ])('%s', (_, { A = {}, ...components }, want, codes = []) => {
    const outcome = made(A, components);
    expect([outcome.model.declarations.map(declared), outcome.codes]).toEqual([want, codes]);
  });
});
