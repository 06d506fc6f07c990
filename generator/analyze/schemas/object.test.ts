import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../load/source.js';
import { declared, made } from './test/analyzed.js';

describe('schemas of objects', () => {
  it.each<[string, JsonObject, string[], string[]?]>([
    [
      'an object',
      { A: { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: {} } } },
      ['A { a!: string, b: any }'],
    ],
    ['an object without its type', { A: { properties: { a: {} } } }, ['A { a: any }']],
    ['an object that has no properties', { A: { type: 'object', additionalProperties: false } }, ['A {  } closed']],
    ['a closed one', { A: { properties: { a: {} }, additionalProperties: false } }, ['A { a: any } closed']],
    [
      'more properties beside the named',
      { A: { type: 'object', properties: { a: {} }, additionalProperties: { type: 'integer' } } },
      ['A { a: any } & {integer}'],
    ],
    [
      'defaults',
      { A: { properties: { a: { type: 'string', default: 'x' }, b: { type: ['string', 'null'], default: null } } } },
      ['A { a: string = "x", b: string? = null }'],
    ],
    [
      'a default that is no value of the enumeration',
      { A: { properties: { a: { enum: ['x', 'z'], default: 'y' }, b: { enum: ['x'], default: 'y' } } } },
      ['A { a: @A/properties/a, b: "x" }', 'A/properties/a enum "x" "z"'],
      ['schema/default-outside', 'schema/default-outside'],
    ],
    [
      'defaults in quotes, and one of another type',
      {
        A: {
          properties: {
            a: { type: 'integer', default: '1' },
            b: { type: 'boolean', default: 'true' },
            c: { type: 'number', default: 'much' },
            d: { type: 'array', default: {} },
          },
        },
      },
      ['A { a: integer = 1, b: boolean = true, c: number, d: [any] }'],
      ['schema/default-type', 'schema/default-type', 'schema/default-type', 'schema/default-type'],
    ],
    ['a property that is never there', { A: { properties: { a: false, b: { not: {} }, c: true } } }, ['A { c: any }']],
    [
      'alternatives with properties of their own',
      { A: { properties: { a: {} }, anyOf: [{ properties: { b: {} }, required: ['b'] }, { required: ['a'] }] } },
      ['A union @A/anyOf/0 | @A/anyOf/1', 'A/anyOf/0 { a: any, b!: any }', 'A/anyOf/1 { a!: any }'],
    ],
    [
      'alternatives that are made of their parent',
      {
        A: { properties: { a: {} }, oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] },
        B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: {} } }] },
        C: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { c: {} } }] },
      },
      ['A union @B | @C', 'B { a: any, b: any }', 'C { a: any, c: any }'],
    ],
    [
      'a condition that brings properties',
      { A: { properties: { a: {} }, if: { required: ['a'] }, then: { properties: { b: {} } } } },
      ['A union @A/then | @A/if', 'A/then { a: any, b: any }', 'A/if { a: any }'],
      ['schema/widened'],
    ],
    [
      'a reference with more beside it',
      { A: { $ref: '#/components/schemas/B', properties: { a: {} } }, B: { properties: { b: {} } } },
      ['A { b: any, a: any }'],
    ],
    [
      'what may be called by an anchor',
      {
        A: { properties: { list: { type: 'array', items: { $dynamicRef: '#item' } } } },
        B: { $dynamicAnchor: 'item', not: {} },
        C: { $dynamicAnchor: 'item', type: 'string' },
      },
      ['A { list: [string] }'],
    ],
    [
      'keywords that nobody reads, once each',
      { A: { properties: { a: { not: { type: 'null' }, requird: ['b'] }, b: { not: { const: 1 }, 'x-mine': 1 } } } },
      ['A { a: any, b: any }'],
      ['schema/widened', 'schema/unknown-keyword'],
    ],
    ['what is to be ignored', { A: { properties: { a: { 'x-speakeasy-ignore': true }, b: {} } } }, ['A { b: any }']],
    [
      'alternatives that only constrain',
      { A: { properties: { a: {} }, anyOf: [{ required: ['a'] }] } },
      ['A { a: any }'],
    ],
  ])('%s', (_, { A = {}, ...components }, want, codes = []) => {
    const outcome = made(A, components);
    expect([outcome.model.declarations.map(declared), outcome.codes]).toEqual([want, codes]);
  });
});
