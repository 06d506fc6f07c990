import { conventionsOf, type ChosenConventions } from '../../conventions/conventions.js';
import { describe, expect, it, test } from 'vitest';
import type { Json, JsonObject, Source } from '../../load/source.js';
import type { Declaration, Field, Model, Type } from '../../model/model.js';
import { analyze } from '../analyze.js';

/** A document whose one answer is the schema `A`; further components beside it. */
function source(schema: Json, components: JsonObject = {}): Source {
  const answer = { description: 'x', content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } };
  const document: JsonObject = {
    openapi: '3.1.0',
    info: { title: 'Case', version: '1' },
    paths: { '/a': { get: { operationId: 'a', responses: { '200': answer } } } },
    components: { schemas: { A: schema, ...components } },
  };
  return { root: 'in.json', documents: new Map([['in.json', document]]), texts: new Map() };
}

const short = (id: string): string => id.replace('#/components/schemas/', '');

/** A type on one line: `string`, `"a"`, `[string]` (list), `{string}` (map), `(a, b=)` (tuple, the second may be missing), `?` (nullable), `@A` (named). */
function show(type: Type): string {
  switch (type.kind) {
    case 'scalar':
      return type.scalar;
    case 'literal':
      return JSON.stringify(type.value);
    case 'list':
      return `[${show(type.items)}]`;
    case 'map':
      return `{${show(type.values)}}`;
    case 'tuple':
      return `(${type.items.map((item, index) => show(item) + (index < (type.least ?? Infinity) ? '' : '=')).join(', ')}${type.rest ? `, ...${show(type.rest)}` : ''})`;
    case 'nullable':
      return `${show(type.inner)}?`;
    case 'ref':
      return `@${short(type.to)}`;
    case 'unknown':
      return 'any';
  }
}

const showField = ({ name, type, required, default: fallback }: Field): string =>
  `${name}${required ? '!' : ''}: ${show(type)}${fallback === undefined ? '' : ` = ${JSON.stringify(fallback)}`}`;

/** A declaration on one line. */
function declared(declaration: Declaration): string {
  const name = short(declaration.id);
  switch (declaration.kind) {
    case 'object':
      return `${name} { ${declaration.fields.map(showField).join(', ')} }${declaration.additional ? ` & {${show(declaration.additional)}}` : ''}${declaration.closed ? ' closed' : ''}`;
    case 'enum':
      return `${name} ${declaration.suggested ? 'suggested ' : declaration.open ? 'open ' : ''}enum ${declaration.members.map(({ value, title }) => [JSON.stringify(value), ...(title ? [title] : [])].join('=')).join(' ')}`;
    case 'union': {
      const by = declaration.discriminator;
      const mapping = by?.mapping.map(({ value, member }) => `${value}=${String(member)}`).join(' ');
      const rest = by?.otherwise === undefined ? '' : ` else ${String(by.otherwise)}`;
      return `${name} union ${declaration.members.map(show).join(' | ')}${by ? ` by ${by.property}: ${mapping ?? ''}${rest}` : ''}`;
    }
    case 'alias':
      return `${name} = ${show(declaration.type)}`;
  }
}

const made = (schema: Json, components: JsonObject = {}) => {
  const { value, diagnostics } = analyze(source(schema, components), conventionsOf({ aliases: 'inline' }));
  return { model: value, codes: diagnostics.map(({ code }) => code) };
};

const answer = ({ operations }: Model): string => {
  const type = operations[0]?.responses[0]?.contents[0]?.type;
  return type ? show(type) : 'nothing';
};

describe('schemas that have no name: the type alone', () => {
  it.each<[string, Json, string]>([
    ['nothing', {}, 'any'],
    ['true', true, 'any'],
    ['null', { type: 'null' }, 'null'],
    ['null by enumeration', { enum: [null] }, 'null'],
    ['null by a constant', { const: null }, 'null'],
    ['null and nullable', { type: 'string', nullable: true, enum: [null] }, 'null'],
    ['words only', { description: 'x' }, 'any'],
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
    expect([answer(model), model.declarations.map(declared), codes]).toEqual([want, [], []]);
  });
});

describe('schemas that have a name: the declarations', () => {
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
    expect(answer(made(schema, { Text: { type: 'string' } }).model)).toBe(want);
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
  expect(answer(value)).toBe(want);
});
