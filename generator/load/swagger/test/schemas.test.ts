import { describe, expect, it } from 'vitest';
import { converted } from './converted.js';

describe('schemas', () => {
  const ref = { $ref: '#/definitions/B' };
  const want = { $ref: '#/components/schemas/B' };
  it.each<[string, object, object]>([
    ['references', { properties: { b: ref }, allOf: [ref] }, { properties: { b: want }, allOf: [want] }],
    ['a discriminator', { discriminator: 'kind' }, { discriminator: { propertyName: 'kind' } }],
    [
      'a discriminator as OpenAPI 3 has it',
      { discriminator: { propertyName: 'kind', mapping: { b: '#/definitions/B', c: 'B' } } },
      { discriminator: { propertyName: 'kind', mapping: { b: '#/components/schemas/B', c: 'B' } } },
    ],
    ['null', { type: 'string', 'x-nullable': true }, { type: 'string', nullable: true }],
    [
      'null beside a reference',
      { ...ref, 'x-nullable': true, description: 'D.', type: 'object' },
      { nullable: true, description: 'D.', allOf: [want] },
    ],
    ['nothing but null', { properties: { a: { type: 'null' } } }, { properties: { a: { nullable: true } } }],
    ['alternatives', { 'x-oneOf': [ref, { type: 'null' }] }, { oneOf: [want, { type: 'null' }] }],
    ['alternatives of OpenAPI 3', { anyOf: [ref], 'x-anyOf': [{}] }, { anyOf: [want], 'x-anyOf': [{}] }],
    [
      'several kinds of items',
      { type: 'array', items: [ref, { type: 'null' }] },
      { type: 'array', items: { anyOf: [want, { type: 'null' }] } },
    ],
    [
      'data',
      { example: ref, default: ref, enum: [ref], 'x-a': ref },
      { example: ref, default: ref, enum: [ref], 'x-a': ref },
    ],
    [
      'properties with the names of keywords',
      { properties: { type: { type: 'file' }, discriminator: ref, example: ref } },
      { properties: { type: { type: 'string', format: 'binary' }, discriminator: want, example: want } },
    ],
  ])('%s', (_, given, expected) => {
    const { root } = converted({ definitions: { A: given, B: { type: 'object' } } });
    expect(root['components']).toEqual({ schemas: { A: expected, B: { type: 'object' } } });
  });
});
