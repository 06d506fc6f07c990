import { describe, expect, it, test } from 'vitest';
import { conventionsOf, type ChosenConventions } from '../../conventions/conventions.js';
import type { Json, JsonObject } from '../../load/source.js';
import { analyze } from '../analyze.js';
import { responseType, declared, made, source } from './test/analyzed.js';

describe('schemas that have no name: the type alone', () => {
  it.each<[string, Json, string]>([
    ['nothing', {}, 'any'],
    ['true', true, 'any'],
    ['null', { type: 'null' }, 'null'],
    ['null by enumeration', { enum: [null] }, 'null'],
    ['null by a constant', { const: null }, 'null'],
    ['null and nullable', { type: 'string', nullable: true, enum: [null] }, 'null'],
    ['words only', { description: 'x' }, 'any'],
    ['an override', { type: 'object', properties: { a: {} }, 'x-speakeasy-type-override': 'any' }, 'any'],
    ['another override', { type: 'string', 'x-speakeasy-type-override': 'int' }, 'string'],
    ['a text', { type: 'string' }, 'string'],
    ['an object', { type: 'object' }, '{any}'],
    ['a day', { type: 'string', format: 'date' }, 'date'],
    ['an instant', { type: 'string', format: 'date-time' }, 'date-time'],
    ['bytes', { type: 'string', format: 'binary' }, 'binary'],
    ['a format that says nothing', { type: 'string', format: 'uuid' }, 'string'],
    ['a number', { type: 'number', format: 'double' }, 'number'],
    ['an integer', { type: 'integer', format: 'int64' }, 'integer'],
    ['a format without its type', { format: 'date' }, 'any'],
    ['a constant', { const: 'a' }, '"a"'],
    ['a constant beside its type', { type: 'integer', const: 1 }, '1'],
    ['a constant that is no scalar', { const: { a: 1 } }, 'any'],
    ['nullable in 3.0', { type: 'string', nullable: true }, 'string?'],
    ['nullable in 3.1', { type: ['string', 'null'] }, 'string?'],
    ['nullable by an alternative', { anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string?'],
    ['nullable twice', { anyOf: [{ type: ['string', 'null'] }, { type: 'null' }] }, 'string?'],
    ['one alternative', { oneOf: [{ type: 'integer' }] }, 'integer'],
    ['no alternative', { anyOf: [] }, 'any'],
    ['only null', { anyOf: [{ type: 'null' }] }, 'null'],
    ['an object of which nothing is said', { type: 'object', description: 'x' }, '{any}'],
    ['an object that must have something', { type: 'object', required: ['a'], anyOf: [{ required: ['b'] }] }, '{any}'],
    ['alternatives that differ in bounds', { anyOf: [{ type: 'string', maxLength: 1 }, { type: 'string' }] }, 'string'],
    ['a constant that another admits', { anyOf: [{ const: '' }, { type: 'string', minLength: 1 }] }, 'string'],
    ['a list', { type: 'array', items: { type: 'string' } }, '[string]'],
    ['a list of anything', { type: 'array' }, '[any]'],
    ['a list without its type', { items: { type: 'string' } }, '[string]'],
    ['items of what is no list', { type: 'string', items: { type: 'integer' } }, 'string'],
    ['a tuple', { type: 'array', prefixItems: [{ type: 'string' }], items: false, minItems: 1 }, '(string)'],
    ['a tuple with more', { prefixItems: [{ type: 'string' }], items: { type: 'integer' } }, '(string=, ...integer)'],
    [
      'a tuple of which some items may be missing',
      { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], unevaluatedItems: false, minItems: 1 },
      '(string, integer=)',
    ],
    [
      'a tuple of draft 4',
      { type: 'array', items: [{ type: 'string' }], additionalItems: { type: 'boolean' } },
      '(string=, ...boolean)',
    ],
    [
      'names by patterns',
      { type: 'object', patternProperties: { '^x-': { type: 'string' } }, additionalProperties: false },
      '{string}',
    ],
    ['what is not evaluated', { type: 'object', unevaluatedProperties: { type: 'integer' } }, '{integer}'],
    ['an integer that is a number', { allOf: [{ type: 'number' }, { type: 'integer' }] }, 'integer'],
    ['null in all parts that name types', { allOf: [{ type: ['string', 'null'] }, { maxLength: 3 }] }, 'string?'],
    [
      'null that one part denies',
      { allOf: [{ type: 'string', nullable: true }, { nullable: false }, { description: 'x' }] },
      'string',
    ],
    ['an alternative that is never', { oneOf: [{ type: 'string' }, false, { not: {} }] }, 'string'],
    ['a map', { type: 'object', additionalProperties: { type: 'string' } }, '{string}'],
    ['a map of anything', { type: 'object', additionalProperties: true }, '{any}'],
    ['a map without its type', { additionalProperties: { type: 'string' } }, '{string}'],
    ['booleans by enumeration', { enum: [true, false] }, 'boolean'],
    ['one boolean', { type: 'boolean', enum: [true] }, 'true'],
    ['an enumeration of objects', { enum: [{ a: 1 }] }, 'any'],
    ['a reference to a scalar', { $ref: '#/components/schemas/Text' }, 'string'],
    [
      'a reference that wins over its siblings',
      { $ref: '#/components/schemas/Text', anyOf: [{ type: 'integer' }] },
      'string',
    ],
    ['a reference with words', { description: 'x', allOf: [{ $ref: '#/components/schemas/Text' }] }, 'string'],
    ['a part that is the whole, alone', { allOf: [{ $ref: '#/components/schemas/A' }] }, 'any'],
    ['a reference to itself', { $ref: '#/components/schemas/A' }, 'any'],
    ['parts of one scalar', { allOf: [{ type: 'string' }, { maxLength: 3 }] }, 'string'],
    ['parts that only one may be null of', { allOf: [{ type: ['string', 'null'] }, { type: 'string' }] }, 'string'],
  ])('%s', (_, schema, want) => {
    const { model, codes } = made(schema, { Text: { type: 'string' } });
    expect([responseType(model), model.declarations.map(declared), codes]).toEqual([want, [], []]);
  });
});

describe('what is easily narrowed', () => {
  // A tuple whose further items nobody forbids is as long as it likes; null beside a reference is null.
  it.each<[string, Json, string]>([
    ['a tuple that says nothing of more', { type: 'array', prefixItems: [{ type: 'string' }] }, '(string=, ...any)'],
    [
      'a component that is a reference beside nullable',
      { $ref: '#/components/schemas/Text', nullable: true },
      'string?',
    ],
  ])('%s', (_, schema, want) => {
    expect(responseType(made(schema, { Text: { type: 'string' } }).model)).toBe(want);
  });
});

it('reads a document that is deeper than the call stack', () => {
  let schema: JsonObject = { type: 'object', properties: { end: { type: 'string' } } };
  for (let depth = 0; depth < 5000; depth++) schema = { type: 'object', properties: { a: schema } };
  expect(made(schema).model.declarations).toHaveLength(5001);
});

it('is plain JSON', () => {
  const { model } = made({ properties: { a: { enum: ['x'] }, b: { $ref: '#/components/schemas/A' } } });
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});

test.each<[ChosenConventions['freeObjects'], string]>([
  ['map', '{any}'],
  ['empty', '@A'],
])('an object that says nothing of properties is %s: %s', (freeObjects, want) => {
  const { value } = analyze(source({ type: 'object' }), conventionsOf({ freeObjects, aliases: 'inline' }));
  expect(responseType(value)).toBe(want);
});
