import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../load/source.js';
import { declared, made } from './test/analyzed.js';

describe('schemas of unions, and what refers to itself', () => {
  it.each<[string, JsonObject, string[], string[]?]>([
    ['a union', { A: { oneOf: [{ type: 'string' }, { type: 'integer' }] } }, ['A union string | integer']],
    ['a list of types', { A: { type: ['string', 'integer', 'null'] } }, ['A union string | integer']],
    [
      'a list of types with items',
      { A: { type: ['string', 'array'], items: { type: 'integer' } } },
      ['A union string | [integer]'],
    ],
    [
      'members said twice',
      { A: { oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'string' }] } },
      ['A union string | integer'],
    ],
    [
      'a discriminator',
      {
        A: {
          oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }],
          discriminator: { propertyName: 't', mapping: { c: 'C', b: '#/components/schemas/B', gone: 'D' } },
        },
        B: { properties: { b: {} } },
        C: { properties: { c: {} } },
      },
      ['A union @B | @C by t: c=1 b=0', 'B { t: "b", b: any }', 'C { t: "c", c: any }'],
    ],
    [
      'a discriminator without a mapping',
      {
        A: {
          oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }],
          discriminator: { propertyName: 't' },
        },
        B: { properties: { b: {} } },
        C: { properties: { c: {} } },
      },
      ['A union @B | @C by t: B=0 C=1', 'B { t: "B", b: any }', 'C { t: "C", c: any }'],
    ],
    [
      'several values that select one member',
      {
        A: {
          oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }],
          discriminator: { propertyName: 't', mapping: { b: 'B', d: 'B', c: 'C' } },
        },
        B: { required: ['t'], properties: { t: { type: 'string' } } },
        C: { properties: { t: { enum: ['b', 'c', 'e'] } } },
      },
      ['A union @B | @C by t: b=0 d=0 c=1', 'B { t!: @B@t }', 'B@t enum "b" "d"', 'C { t: @C@t }', 'C@t enum "c" "e"'],
    ],
    [
      'constants that select members',
      {
        A: {
          oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }],
          discriminator: { propertyName: 't' },
        },
        B: { properties: { t: { const: 'bee' } } },
        C: { properties: { t: { enum: ['sea', 'see'] } } },
      },
      [
        'A union @B | @C by t: bee=0 sea=1 see=1',
        'B { t: "bee" }',
        'C { t: @C/properties/t }',
        'C/properties/t enum "sea" "see"',
      ],
    ],
    [
      'numbers that select members',
      {
        A: {
          oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }],
          discriminator: { propertyName: 't', mapping: { '1': 'B', '2': 'C' } },
        },
        B: { properties: { t: { type: 'integer' } } },
        C: { properties: { t: { type: 'integer' } } },
      },
      ['A union @B | @C by t: 1=0 2=1', 'B { t: 1 }', 'C { t: 2 }'],
    ],
    [
      'a member for all other values',
      {
        A: {
          oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }],
          discriminator: { propertyName: 't', mapping: { b: 'B' }, defaultMapping: 'C' },
        },
        B: { properties: { t: { type: 'string' } } },
        C: { properties: { t: { type: 'string' } } },
      },
      ['A union @B | @C by t: b=0 C=1 else 1', 'B { t: "b" }', 'C { t: "C" }'],
    ],
    [
      'children that name their parent',
      {
        A: { properties: { t: { type: 'string' } }, discriminator: { propertyName: 't', mapping: { bee: 'B' } } },
        B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: {} } }] },
        C: { allOf: [{ $ref: '#/components/schemas/A' }], 'x-ms-discriminator-value': 'sea' },
        D: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { d: {} } }] },
      },
      [
        'A union @B | @C | @A@Base by t: bee=0 sea=1 A=2 D=0 else 2',
        'B union @D | @B@Base by t: bee=1 D=0 else 1',
        'D { t: "D", b: any, d: any }',
        'B@Base { t: "bee", b: any }',
        'C { t: "sea" }',
        'A@Base { t: "A" }',
      ],
    ],
    [
      'members that only the mapping of a schema names',
      {
        A: { properties: { t: { type: 'string' } }, discriminator: { propertyName: 't', mapping: { b: 'B', c: 'C' } } },
        B: { properties: { b: {} } },
        C: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { c: {} } }] },
      },
      [
        'A union @B | @C | @A@Base by t: b=0 c=1 A=2 else 2',
        'B { t: "b", b: any }',
        'C { t: "c", c: any }',
        'A@Base { t: "A" }',
      ],
    ],
    [
      'a parent that is always one of its children',
      {
        A: { properties: { t: { enum: ['b', 'C'] } }, discriminator: 't' },
        B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: {} } }] },
        C: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { c: { $ref: '#/components/schemas/A' } } }] },
      },
      ['A union @B | @C by t: b=0 C=1', 'B { t: "b", b: any }', 'C { t: "C", c: @A }'],
    ],
    [
      'children by another property than their parent',
      {
        A: { properties: { t: { type: 'string' } }, discriminator: { propertyName: 't' } },
        B: {
          allOf: [{ $ref: '#/components/schemas/A' }, { properties: { u: { type: 'string' } } }],
          discriminator: { propertyName: 'u' },
        },
        C: { allOf: [{ $ref: '#/components/schemas/B' }] },
      },
      [
        'A union @B | @A@Base by t: B=0 A=1 else 1',
        'B union @C | @B@Base by u: C=0 B=1 else 1',
        'C { t: "B", u: "C" }',
        'B@Base { t: "B", u: "B" }',
        'A@Base { t: "A" }',
      ],
    ],
    [
      'parts laid over one another',
      {
        A: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { b: { type: 'string' } } }], required: ['a'] },
        B: { properties: { a: {}, b: {} } },
      },
      ['A { a!: any, b: string }'],
    ],
    [
      'parts that disagree',
      { A: { properties: { a: { allOf: [{ type: 'string' }, { type: 'integer' }] } } } },
      ['A { a: integer }'],
      ['schema/all-of-conflict'],
    ],
    [
      'a part that is the whole',
      { A: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { a: {} } }] } },
      ['A { a: any }'],
      ['schema/all-of-ring'],
    ],
    [
      'a ring',
      {
        A: { properties: { b: { $ref: '#/components/schemas/B' } } },
        B: { properties: { a: { $ref: '#/components/schemas/A' } } },
      },
      ['A { b: @B }', 'B { a: @A }'],
    ],
    ['a list of itself', { A: { type: 'array', items: { $ref: '#/components/schemas/A' } } }, ['A = [@A]']],
    [
      'a map of itself',
      { A: { type: 'object', additionalProperties: { $ref: '#/components/schemas/A' } } },
      ['A = {@A}'],
    ],
    [
      'a union of itself',
      { A: { oneOf: [{ type: 'string' }, { type: 'array', items: { $ref: '#/components/schemas/A' } }] } },
      ['A union string | [@A]'],
    ],
    ['nobody leads to it', { A: { properties: { a: {} } }, B: { properties: { a: {} } } }, ['A { a: any }']],
  ])('%s', (_, { A = {}, ...components }, want, codes = []) => {
    const outcome = made(A, components);
    expect([outcome.model.declarations.map(declared), outcome.codes]).toEqual([want, codes]);
  });
});
