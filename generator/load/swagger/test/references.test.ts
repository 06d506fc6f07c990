import { describe, expect, it } from 'vitest';
import { converted, done } from './converted.js';

describe('references', () => {
  it('into parts that have moved lead to where they are', () => {
    const refs = [
      '#/paths/~1a/post/parameters/0/schema',
      '#/paths/~1a/post/responses/200/schema/properties/x%20y',
      '#/parameters/pet/schema',
      '#/responses/R/schema',
      '#/x-own/Thing',
      '#/definitions/A',
    ];
    const schema = { properties: { 'x y': { type: 'string' } } };
    const { root } = converted({
      paths: {
        '/a': {
          post: {
            parameters: [{ in: 'body', name: 'b', schema }],
            responses: { 200: { schema } },
          },
        },
      },
      parameters: { pet: { in: 'body', name: 'pet', schema } },
      responses: { R: { schema } },
      'x-own': { Thing: { 'x-nullable': true, properties: { a: { $ref: '#/definitions/A' } } } },
      definitions: { A: {}, B: { allOf: refs.map(($ref) => ({ $ref })) } },
    });
    const { components, ...rest } = root as { components: { schemas: { B: { allOf: { $ref: string }[] } } } };
    expect(components.schemas.B.allOf.map(({ $ref }) => $ref)).toEqual([
      '#/paths/~1a/post/requestBody/content/application~1json/schema',
      '#/paths/~1a/post/responses/200/content/*~1*/schema/properties/x%20y',
      '#/components/requestBodies/pet/content/application~1json/schema',
      '#/components/responses/R/content/*~1*/schema',
      '#/x-own/Thing',
      '#/components/schemas/A',
    ]);
    // `schema` holds a schema.
    expect(rest).toMatchObject({
      'x-own': { Thing: { nullable: true, properties: { a: { $ref: '#/components/schemas/A' } } } },
    });
  });

  it('lead through files, each of which keeps its name and its places', () => {
    const { made } = converted(
      {
        consumes: ['application/xml'],
        paths: { '/a': { $ref: 'paths/a%20b.json' }, '/b': { get: { $ref: 'paths/a%20b.json#/post' } } },
        definitions: { Pet: { type: 'object' }, Cat: { $ref: 'parts.json#/definitions/Cat' } },
        responses: { $ref: 'parts.json#/responses' },
      },
      {
        'paths/a b.json': {
          parameters: [{ $ref: '../parts.json#/parameters/q' }],
          post: {
            parameters: [{ $ref: '../parts.json#/parameters/pet' }],
            responses: { 404: { $ref: '../in.json#/responses/Error' } },
          },
        },
        'parts.json': {
          parameters: {
            q: { in: 'query', name: 'q', type: 'string' },
            pet: { in: 'body', name: 'pet', schema: { $ref: 'in.json#/definitions/Pet' } },
            unused: { in: 'query', name: 'q', type: 'string' },
          },
          responses: { Error: { schema: { $ref: '#/definitions/Cat' } } },
          definitions: { Cat: { discriminator: 'kind' }, Tom: { allOf: [{ $ref: 'in.json#/definitions/Pet' }] } },
        },
      },
    );
    expect(made['in.json']).toMatchObject({
      paths: { '/a': { $ref: 'paths/a%20b.json' }, '/b': { get: { $ref: 'paths/a%20b.json#/post' } } },
      components: {
        schemas: { Cat: { $ref: 'parts.json#/definitions/Cat' } },
        responses: { $ref: 'parts.json#/responses' },
      },
    });
    expect(made['paths/a b.json']).toEqual({
      parameters: [{ $ref: '../parts.json#/parameters/q' }],
      post: {
        requestBody: { $ref: '../parts.json#/parameters/pet' },
        responses: { 404: { $ref: '../parts.json#/responses/Error' } },
      },
    });
    expect(made['parts.json']).toEqual({
      parameters: {
        q: { in: 'query', name: 'q', schema: { type: 'string' } },
        pet: { content: { 'application/xml': { schema: { $ref: 'in.json#/components/schemas/Pet' } } } },
        unused: { in: 'query', name: 'q', type: 'string' },
      },
      responses: { Error: { content: { '*/*': { schema: { $ref: '#/definitions/Cat' } } } } },
      definitions: {
        Cat: { discriminator: { propertyName: 'kind' } },
        Tom: { allOf: [{ $ref: 'in.json#/components/schemas/Pet' }] },
      },
    });
  });

  it('to a path item or an operation take the body of the path along', () => {
    const body = (name: string) => ({ in: 'body', name: 'b', schema: { title: name } });
    const sent = (title: string) => ({ content: { 'application/json': { schema: { title } } } });
    const { made } = converted(
      {
        paths: {
          '/a': { $ref: 'a.json', parameters: [body('own')], put: { responses: done } },
          '/b': { parameters: [body('path')], post: { $ref: 'b.json', summary: 'S' }, get: { $ref: 'c.json' } },
        },
      },
      {
        'a.json': { parameters: [body('other')], post: { responses: done } },
        'b.json': { responses: done },
        'c.json': { parameters: [body('operation')], responses: done },
      },
    );
    expect(made['in.json']?.['paths']).toEqual({
      '/a': {
        $ref: 'a.json',
        put: { responses: done, requestBody: sent('own') },
        post: { $ref: 'a.json#/post', requestBody: sent('own') },
      },
      '/b': {
        post: { $ref: 'b.json', summary: 'S', requestBody: sent('path') },
        get: { $ref: 'c.json', requestBody: sent('operation') },
      },
    });
    expect(made['a.json']).toEqual({ post: { responses: done, requestBody: sent('other') } });
  });

  it('to examples are followed, for nothing refers to anything there in OpenAPI 3', () => {
    const responses = { 200: { schema: {}, examples: { 'application/json': { $ref: 'pet.json' } } } };
    const { root } = converted({ paths: { '/a': { get: { responses } } } }, { 'pet.json': { name: 'Rex' } });
    expect(root).toMatchObject({
      paths: {
        '/a': { get: { responses: { 200: { content: { 'application/json': { example: { name: 'Rex' } } } } } } },
      },
    });
  });

  it('in what is of OpenAPI 3 already are right there too', () => {
    const content = { 'a/b': { schema: { $ref: '#/definitions/A' } } };
    const { root } = converted({
      paths: { '/a': { get: { requestBody: { content }, responses: { 200: { content } } } } },
      definitions: { A: { $ref: '#/components/schemas/B' } },
      components: { schemas: { B: { $ref: '#/definitions/C' } }, headers: { H: {} } },
      parameters: { p: { in: 'query', name: 'p', type: 'string' } },
      'x-speakeasy-globals': { parameters: [{ $ref: '#/parameters/p' }, { in: 'header', name: 'h', type: 'string' }] },
    });
    const made = { 'a/b': { schema: { $ref: '#/components/schemas/A' } } };
    expect(root).toMatchObject({
      paths: { '/a': { get: { requestBody: { content: made }, responses: { 200: { content: made } } } } },
      components: {
        schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/definitions/C' } },
        headers: { H: {} },
      },
      'x-speakeasy-globals': {
        parameters: [{ $ref: '#/components/parameters/p' }, { name: 'h', schema: { type: 'string' } }],
      },
    });
  });

  it('that lead nowhere or in circles stay', () => {
    const paths = {
      '/a': { $ref: '#/paths/~1b' },
      '/b': { $ref: '#/paths/~1a' },
      '/c': {
        get: {
          parameters: [{ $ref: '#/parameters/p' }, { $ref: 'none.json' }],
          responses: { 200: { $ref: '#/responses/r' } },
        },
      },
    };
    const { root } = converted({
      paths,
      parameters: { p: { $ref: '#/parameters/p' } },
      responses: { r: { $ref: '#/responses/r' } },
    });
    expect(root).toMatchObject({
      paths: {
        '/a': { $ref: '#/paths/~1b' },
        '/c': { get: { parameters: [{ $ref: '#/components/parameters/p' }, { $ref: 'none.json' }] } },
      },
    });
  });
});
