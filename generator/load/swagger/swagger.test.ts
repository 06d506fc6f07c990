import { describe, expect, it } from 'vitest';
import type { Json, Source } from '../source.js';
import { fromSwagger } from './swagger.js';

const info = { title: 'Case', version: '1' };
const done = { 204: { description: 'Done.' } };

/** A document of Swagger 2.0 in one file or several; the root is `in.json`. */
function converted(root: object, files: Readonly<Record<string, object>> = {}) {
  const all: Record<string, object> = { 'in.json': { swagger: '2.0', info, paths: {}, ...root }, ...files };
  const documents = new Map(Object.entries(all)) as unknown as ReadonlyMap<string, Json>;
  const before = structuredClone(all);
  const source: Source = { root: 'in.json', documents, texts: new Map() };
  const { value, diagnostics } = fromSwagger(source);
  expect(all).toEqual(before);
  const made = Object.fromEntries(value.documents) as Record<string, Record<string, unknown>>;
  const origin = (pointer: string, file = 'in.json'): string => {
    const place = value.origin?.({ file, pointer });
    return place === undefined ? '' : `${place.file === 'in.json' ? '' : place.file}#${place.pointer}`;
  };
  const messages = diagnostics.map(({ message, place }) => `${place?.pointer ?? ''}: ${message}`);
  return { made, root: made['in.json'] ?? {}, messages, origin };
}

/** The one operation of a document. */
const operation = (given: object, root: object = {}, method = 'post') => {
  const { root: made, messages } = converted({ ...root, paths: { '/a': { [method]: { responses: done, ...given } } } });
  const { paths, components } = made as { paths: Record<string, Record<string, object>>; components: unknown };
  return { made: { ...paths['/a']?.[method] }, components, messages };
};

describe('servers', () => {
  it.each<[string, object, object | undefined]>([
    ['nothing', {}, undefined],
    ['a host', { host: 'a.example' }, [{ url: '//a.example' }]],
    [
      'schemes, in their order',
      { host: 'a.example', basePath: '/v1/', schemes: ['http', 'wss'] },
      [{ url: 'http://a.example/v1' }, { url: 'wss://a.example/v1' }],
    ],
    ['a path', { basePath: 'v1', schemes: ['https'] }, [{ url: '/v1' }]],
    ['the root as a path', { basePath: '/' }, [{ url: '/' }]],
    ['a URL for a host', { host: 'https://a.example/', schemes: ['https'] }, [{ url: 'https://a.example' }]],
    [
      'names for the caller to fill in',
      { host: '{zone}.example', schemes: ['https'] },
      [{ url: 'https://{zone}.example', variables: { zone: { default: '' } } }],
    ],
  ])('%s', (_, given, want) => {
    expect(converted(given).root['servers']).toEqual(want);
  });

  it.each<[string, object, object | undefined]>([
    ['those of the document', ['https'], undefined],
    ['schemes of its own', ['http'], [{ url: 'http://a.example' }]],
  ])('an operation with %s', (_, schemes, want) => {
    const root = { host: 'a.example', schemes: ['https'] };
    expect(operation({ schemes }, root).made).toMatchObject(want === undefined ? {} : { servers: want });
    expect('servers' in operation({ schemes }, root).made).toBe(want !== undefined);
  });
});

describe('parameters', () => {
  const list = { type: 'array', items: { type: 'string' } };
  it.each<[string, object, object, string[]?]>([
    [
      'keywords of the value',
      { in: 'query', name: 'q', description: 'D.', type: 'integer', minimum: 1, enum: [1, 2], default: 1 },
      { in: 'query', name: 'q', description: 'D.', schema: { type: 'integer', minimum: 1, enum: [1, 2], default: 1 } },
    ],
    [
      'extensions, and those of the value there too',
      { in: 'query', name: 'q', type: 'string', 'x-example': 'e', 'x-a': 1, 'x-nullable': true, 'x-enum-varnames': [] },
      {
        in: 'query',
        name: 'q',
        example: 'e',
        'x-a': 1,
        'x-nullable': true,
        'x-enum-varnames': [],
        schema: { type: 'string', nullable: true, 'x-enum-varnames': [] },
      },
    ],
    [
      'an empty value',
      { in: 'query', name: 'q', type: 'string', allowEmptyValue: true },
      { in: 'query', name: 'q', allowEmptyValue: true, schema: { type: 'string' } },
    ],
    ['no type', { in: 'query', name: 'q' }, { in: 'query', name: 'q', schema: { type: 'string' } }],
    [
      'a schema, as OpenAPI 3 has it',
      { in: 'query', name: 'q', schema: { type: 'boolean' } },
      { in: 'query', name: 'q', schema: { type: 'boolean' } },
    ],
    [
      'a file',
      { in: 'query', name: 'q', type: 'file' },
      { in: 'query', name: 'q', schema: { type: 'string', format: 'binary' } },
      ['/paths/~1a/post/parameters/0: A query has no files; this is sent as a text'],
    ],
    [
      'a list',
      { in: 'query', name: 'q', ...list },
      { in: 'query', name: 'q', schema: list, style: 'form', explode: false },
    ],
    [
      'a list as several values',
      { in: 'query', name: 'q', ...list, collectionFormat: 'multi' },
      { in: 'query', name: 'q', schema: list },
    ],
    ...Object.entries({ ssv: 'spaceDelimited', tsv: 'tabDelimited', pipes: 'pipeDelimited' }).map(
      ([collectionFormat, style]): [string, object, object] => [
        `a list in ${collectionFormat}`,
        { in: 'query', name: 'q', ...list, collectionFormat },
        { in: 'query', name: 'q', schema: list, style, explode: false },
      ],
    ),
    ['a list in a header', { in: 'header', name: 'h', ...list }, { in: 'header', name: 'h', schema: list }],
    [
      'a list in a header in tsv',
      { in: 'header', name: 'h', ...list, collectionFormat: 'tsv' },
      { in: 'header', name: 'h', schema: list, style: 'tabDelimited', explode: false },
    ],
    [
      'a list in a path as several values',
      { in: 'path', name: 'p', ...list, collectionFormat: 'multi' },
      { in: 'path', name: 'p', schema: list },
      [
        '/paths/~1a/post/parameters/0/collectionFormat: "multi" is no way to write a list in a path; it is written with commas',
      ],
    ],
    [
      'a list in a list',
      {
        in: 'query',
        name: 'q',
        type: 'array',
        collectionFormat: 'multi',
        items: { ...list, collectionFormat: 'pipes' },
      },
      { in: 'query', name: 'q', schema: { type: 'array', items: list } },
      ['/paths/~1a/post/parameters/0/items/collectionFormat: A list in a list is written with commas, not as "pipes"'],
    ],
  ])('%s', (_, given, want, told = []) => {
    const { made, messages } = operation({ parameters: [given] });
    expect(made).toMatchObject({ parameters: [want] });
    expect((made as { parameters: unknown[] }).parameters).toEqual([want]);
    expect(messages).toEqual(told);
  });
});

describe('bodies', () => {
  const schema = { type: 'object' };
  const pet = { in: 'body', name: 'pet', schema };
  const json = { content: { 'application/json': { schema } } };
  const xml = { content: { 'application/xml': { schema } } };
  const a = { in: 'formData', name: 'a', type: 'string' };
  const file = { in: 'formData', name: 'f', type: 'file' };
  const form = { schema: { type: 'object', properties: { a: { type: 'string' } } } };
  const shared = { parameters: { pet, a } };
  const [refPet, refA] = [{ $ref: '#/parameters/pet' }, { $ref: '#/parameters/a' }];

  it.each<[string, object, object, object?, string[]?]>([
    ['as JSON', { parameters: [pet] }, json],
    [
      'with all that is said of it',
      { parameters: [{ ...pet, description: 'D.', required: true, 'x-a': 1, 'x-example': { b: 1 } }] },
      {
        description: 'D.',
        required: true,
        'x-a': 1,
        content: { 'application/json': { schema, example: { b: 1 } } },
      },
    ],
    [
      'with examples by media type',
      { consumes: ['application/json', 'text/plain'], parameters: [{ ...pet, 'x-examples': { 'text/plain': 'a' } }] },
      { content: { 'application/json': { schema }, 'text/plain': { schema, example: 'a' } } },
    ],
    ["in the document's media types", { parameters: [pet] }, xml, { consumes: ['application/xml'] }],
    ['in its own media types', { consumes: ['application/xml'], parameters: [pet] }, xml, { consumes: ['text/plain'] }],
    [
      'in none, which takes those of the document away',
      { consumes: [], parameters: [pet] },
      json,
      { consumes: ['a/b'] },
    ],
    ['in one without a list', { consumes: 'application/xml', parameters: [pet] }, xml],
    [
      'without a schema',
      { parameters: [{ in: 'body', name: 'b' }] },
      { content: { 'application/json': { schema: {} } } },
    ],
    [
      'with keywords beside its name',
      { parameters: [{ in: 'body', name: 'b', type: 'string' }] },
      { content: { 'application/json': { schema: { type: 'string' } } } },
    ],
    ['that is shared', { parameters: [refPet] }, { $ref: '#/components/requestBodies/pet' }, shared],
    ['that is a form', { parameters: [a] }, { content: { 'application/x-www-form-urlencoded': form } }],
    [
      'that is a shared field',
      { parameters: [refA] },
      { content: { 'application/x-www-form-urlencoded': form } },
      shared,
    ],
    [
      'that is a form with all that is said of its fields',
      { parameters: [{ ...a, required: true, description: 'D.', 'x-example': 'e', 'x-a': 1, allowEmptyValue: true }] },
      {
        required: true,
        content: {
          'application/x-www-form-urlencoded': {
            schema: {
              type: 'object',
              required: ['a'],
              properties: { a: { description: 'D.', type: 'string', example: 'e', 'x-a': 1 } },
            },
          },
        },
      },
    ],
    [
      'that is a form in both media types, with their parameters',
      {
        consumes: ['text/x', 'application/x-www-form-urlencoded; charset=utf-8', 'Multipart/form-data'],
        parameters: [a],
      },
      { content: { 'application/x-www-form-urlencoded; charset=utf-8': form, 'Multipart/form-data': form } },
    ],
    [
      'that is a form with a file',
      { parameters: [file], consumes: ['application/x-www-form-urlencoded'] },
      {
        content: {
          'multipart/form-data': {
            schema: { type: 'object', properties: { f: { type: 'string', format: 'binary' } } },
          },
        },
      },
    ],
    [
      'that is a form with files',
      { parameters: [{ in: 'formData', name: 'f', type: 'array', items: { type: 'file' } }] },
      {
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              properties: { f: { type: 'array', items: { type: 'string', format: 'binary' } } },
            },
          },
        },
      },
    ],
    [
      'that is a form with lists',
      {
        parameters: ['csv', 'tsv', 'multi'].map((name) => ({
          ...{ in: 'formData', name, type: 'array', items: { type: 'string' } },
          collectionFormat: name,
        })),
      },
      {
        content: {
          'application/x-www-form-urlencoded': {
            schema: {
              type: 'object',
              properties: Object.fromEntries(
                ['csv', 'tsv', 'multi'].map((name) => [name, { type: 'array', items: { type: 'string' } }]),
              ),
            },
            encoding: {
              csv: { style: 'form', explode: false },
              tsv: { style: 'tabDelimited', explode: false },
            },
          },
        },
      },
    ],
    [
      'twice',
      { parameters: [pet, { ...pet, schema: { type: 'string' } }] },
      json,
      {},
      ['/paths/~1a/post/parameters/1: A request has one body; this one is left out'],
    ],
    [
      'beside a form',
      { parameters: [a, pet] },
      json,
      {},
      [
        '/paths/~1a/post/parameters/1: A request has a body or a form; this body is sent, and the fields of the form are left out',
      ],
    ],
  ])('%s', (_, given, want, root = {}, told = []) => {
    const { made, messages } = operation(given, root);
    expect((made as { requestBody: unknown }).requestBody).toEqual(want);
    expect(Object.keys(made)).not.toContain('consumes');
    expect(messages).toEqual(told);
  });

  it('of a path become those of its operations', () => {
    const item = {
      parameters: [refPet, { in: 'query', name: 'q', type: 'string' }],
      post: { responses: done },
      put: { responses: done, parameters: [{ in: 'body', name: 'c', schema: { type: 'string' } }] },
      patch: { responses: done, parameters: [a] },
    };
    const { root, messages } = converted({ ...shared, paths: { '/a': item } });
    expect(root['paths']).toEqual({
      '/a': {
        parameters: [{ in: 'query', name: 'q', schema: { type: 'string' } }],
        post: { responses: done, requestBody: { $ref: '#/components/requestBodies/pet' } },
        put: { responses: done, requestBody: { content: { 'application/json': { schema: { type: 'string' } } } } },
        patch: { responses: done, requestBody: { content: { 'application/x-www-form-urlencoded': form } } },
      },
    });
    expect(root['components']).toEqual({ parameters: {}, requestBodies: { pet: json } });
    expect(messages).toEqual([
      '/paths/~1a/parameters/0: A request has a body or a form; the form is sent, and this body is left out',
    ]);
  });

  it('that are shared have the media types of those who share them', () => {
    const post = (...consumes: string[]) => ({ consumes, responses: done, parameters: [refPet] });
    const paths = { '/a': { post: post('a/b') }, '/b': { post: post('a/b') }, '/c': { post: post('c/d') } };
    const { root } = converted({ ...shared, paths });
    const inPlace = { requestBody: { $ref: '#/components/requestBodies/pet' }, responses: done };
    expect(root).toMatchObject({
      components: { requestBodies: { pet: { content: { 'a/b': { schema } } } } },
      paths: {
        '/a': { post: inPlace },
        '/b': { post: inPlace },
        '/c': { post: { requestBody: { content: { 'c/d': { schema } } } } },
      },
    });
  });
});

describe('responses', () => {
  const schema = { type: 'object' };
  const example = { a: 1 };
  it.each<[string, object, object, object?]>([
    ['without a body', { description: 'D.', 'x-a': 1 }, { description: 'D.', 'x-a': 1 }],
    ['in whatever there is', { schema }, { content: { '*/*': { schema } } }],
    ["in the document's media types", { schema }, { content: { 'a/b': { schema } } }, { produces: ['a/b', ' a/b '] }],
    [
      'of files',
      { schema: { type: 'file' } },
      { content: { '*/*': { schema: { type: 'string', format: 'binary' } } } },
    ],
    [
      'with examples',
      { schema, examples: { 'application/json': example, 'text/csv': 'a' } },
      {
        content: {
          'application/json; charset=utf-8': { schema, example },
          'text/csv': { schema, example: 'a' },
        },
      },
      { produces: ['application/json; charset=utf-8'] },
    ],
    [
      'with examples alone',
      { examples: { 'application/json': example } },
      { content: { 'application/json': { example } } },
      { produces: ['text/plain'] },
    ],
    [
      'with an example of no media type',
      { schema, examples: { one: example } },
      { content: { '*/*': { schema, example } } },
    ],
    [
      'with headers',
      { headers: { 'X-A': { type: 'array', items: { type: 'string' }, description: 'D.', 'x-a': 1 } } },
      { headers: { 'X-A': { description: 'D.', 'x-a': 1, schema: { type: 'array', items: { type: 'string' } } } } },
    ],
  ])('%s', (_, given, want, root) => {
    expect(operation({ responses: { 200: given } }, root).made).toEqual({ responses: { 200: want } });
  });

  it('that are shared keep their name for errors, and are in the media types of the operation otherwise', () => {
    const { made, components } = operation(
      { produces: ['text/csv'], responses: { 200: { $ref: '#/responses/Rows' }, 404: { $ref: '#/responses/Error' } } },
      {
        produces: ['application/json'],
        responses: { Rows: { schema }, Error: { schema } },
        paths: {},
      },
    );
    expect(made).toMatchObject({
      responses: { 200: { $ref: '#/components/responses/Rows' }, 404: { $ref: '#/components/responses/Error' } },
    });
    // Nobody else refers to them.
    expect(components).toMatchObject({ responses: { Rows: { content: { 'text/csv': {} } } } });
    const other = { responses: { 200: { $ref: '#/responses/Rows' }, 404: { $ref: '#/responses/Error' } } };
    const both = converted({
      produces: ['application/json'],
      responses: { Rows: { schema }, Error: { schema } },
      paths: { '/a': { get: { ...other, produces: ['text/csv'] } }, '/b': { get: other } },
    });
    expect(both.root).toMatchObject({
      paths: {
        '/a': {
          get: {
            responses: { 200: { content: { 'text/csv': { schema } } }, 404: { $ref: '#/components/responses/Error' } },
          },
        },
        '/b': { get: { responses: { 200: { $ref: '#/components/responses/Rows' } } } },
      },
      components: { responses: { Rows: { content: { 'application/json': { schema } } } } },
    });
  });

  it('report lists in headers that are not read as they are written', () => {
    const header = { type: 'array', items: { type: 'string' }, collectionFormat: 'pipes' };
    expect(operation({ responses: { 200: { headers: { 'X-A': header } } } }).messages).toEqual([
      '/paths/~1a/post/responses/200/headers/X-A/collectionFormat: A list in the header of a response is read with commas, not as "pipes"',
    ]);
  });
});

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

it.each<[string, object, object]>([
  [
    'basic',
    { type: 'basic', description: 'D.', 'x-a': 1 },
    { type: 'http', scheme: 'basic', description: 'D.', 'x-a': 1 },
  ],
  ['an API key', { type: 'apiKey', in: 'query', name: 'k' }, { type: 'apiKey', in: 'query', name: 'k' }],
  [
    'implicit',
    { type: 'oauth2', flow: 'implicit', authorizationUrl: 'a', scopes: { s: 'S' } },
    { type: 'oauth2', flows: { implicit: { authorizationUrl: 'a', scopes: { s: 'S' } } } },
  ],
  [
    'password',
    { type: 'oauth2', flow: 'password', tokenUrl: 't' },
    { type: 'oauth2', flows: { password: { tokenUrl: 't', scopes: {} } } },
  ],
  [
    'application',
    { type: 'oauth2', flow: 'application', tokenUrl: 't', scopes: {} },
    { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 't', scopes: {} } } },
  ],
  [
    'accessCode',
    { type: 'oauth2', flow: 'accessCode', tokenUrl: 't', authorizationUrl: 'a', scopes: {} },
    { type: 'oauth2', flows: { authorizationCode: { tokenUrl: 't', authorizationUrl: 'a', scopes: {} } } },
  ],
])('the security scheme %s', (_, given, want) => {
  expect(converted({ securityDefinitions: { s: given } }).root['components']).toEqual({ securitySchemes: { s: want } });
});

it('extensions and words stay where they are, and what is of Swagger 2.0 alone is gone', () => {
  const { root } = converted({
    'x-a': 1,
    tags: [{ name: 't', 'x-b': 1 }],
    externalDocs: { url: 'u' },
    security: [{ s: [] }],
    schemes: ['https'],
    consumes: ['a/b'],
    produces: ['a/b'],
    paths: { 'x-c': 1, '/a': { 'x-d': 1, get: { 'x-e': 1, tags: ['t'], deprecated: true, responses: { 'x-f': 1 } } } },
  });
  expect(root).toEqual({
    openapi: '3.0.4',
    info,
    'x-a': 1,
    tags: [{ name: 't', 'x-b': 1 }],
    externalDocs: { url: 'u' },
    security: [{ s: [] }],
    paths: { 'x-c': 1, '/a': { 'x-d': 1, get: { 'x-e': 1, tags: ['t'], deprecated: true, responses: { 'x-f': 1 } } } },
  });
});

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

describe('what was made stood', () => {
  const schema = { type: 'object', properties: { a: { 'x-oneOf': [{}] } } };
  const { origin } = converted(
    {
      host: 'a.example',
      paths: {
        '/a': {
          parameters: [{ in: 'path', name: 'p', type: 'string', enum: ['a'] }],
          post: {
            parameters: [
              { in: 'formData', name: 'f', type: 'array', items: { type: 'string' } },
              { in: 'query', name: 'q', type: 'string', format: 'date' },
              { in: 'formData', name: 'g', type: 'string' },
            ],
            responses: { 200: { schema, examples: { 'a/b': 1 }, headers: { 'X-A': { type: 'string' } } } },
          },
          put: { parameters: [{ $ref: '#/parameters/pet' }], consumes: ['c/d'] },
          patch: { parameters: [{ $ref: 'b.json#/pet' }], consumes: ['c/d'] },
        },
        '/b': {
          put: { parameters: [{ $ref: '#/parameters/pet' }], consumes: ['e/f'] },
          patch: { parameters: [{ $ref: 'b.json#/pet' }], consumes: ['e/f'] },
        },
      },
      definitions: { Pet: { ...schema, discriminator: 'kind' } },
      parameters: { pet: { in: 'body', name: 'pet', description: 'D.', schema } },
      responses: { Error: { schema } },
      securityDefinitions: { s: { type: 'oauth2', flow: 'password', tokenUrl: 't' } },
    },
    { 'b.json': { pet: { in: 'body', name: 'pet', schema } } },
  );
  it.each([
    ['', '#'],
    ['/info/title', '#/info/title'],
    ['/openapi', '#'],
    ['/servers/0/url', '#/host'],
    ['/components', '#'],
    ['/components/schemas', '#/definitions'],
    ['/components/schemas/Pet/properties/a/oneOf/0', '#/definitions/Pet/properties/a/x-oneOf/0'],
    ['/components/schemas/Pet/discriminator/propertyName', '#/definitions/Pet/discriminator'],
    ['/components/schemas/Pet@Base', '#/definitions/Pet'],
    ['/components/schemas/Pet@pet-kind', '#/definitions/Pet'],
    ['/components/requestBodies/pet/description', '#/parameters/pet/description'],
    ['/components/requestBodies/pet/content/c~1d/schema/type', '#/parameters/pet/schema/type'],
    ['/components/responses/Error/content/*~1*/schema/type', '#/responses/Error/schema/type'],
    ['/components/securitySchemes/s/flows/password/tokenUrl', '#/securityDefinitions/s/tokenUrl'],
    ['/paths/~1a/parameters/0/schema/enum/0', '#/paths/~1a/parameters/0/enum/0'],
    ['/paths/~1a/post/parameters/0/schema/format', '#/paths/~1a/post/parameters/1/format'],
    ['/paths/~1a/post/requestBody', '#/paths/~1a/post/parameters'],
    [
      '/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/g/type',
      '#/paths/~1a/post/parameters/2/type',
    ],
    [
      '/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded/encoding/f/style',
      '#/paths/~1a/post/parameters/0',
    ],
    ['/paths/~1a/post/responses/200/content/*~1*', '#/paths/~1a/post/responses/200'],
    [
      '/paths/~1a/post/responses/200/content/a~1b/schema/properties/a',
      '#/paths/~1a/post/responses/200/schema/properties/a',
    ],
    ['/paths/~1a/post/responses/200/headers/X-A/schema/type', '#/paths/~1a/post/responses/200/headers/X-A/type'],
    ['/paths/~1b/put/requestBody/content/e~1f/schema/type', '#/parameters/pet/schema/type'],
    ['/paths/~1b/patch/requestBody/content/e~1f/schema/type', 'b.json#/pet/schema/type'],
    ['/paths/~1b/patch@Request', '#/paths/~1b/patch'],
  ])('%s: %s', (pointer, want) => {
    expect(origin(pointer)).toBe(want);
  });
});

it.each<[string, object]>([
  ['paths that are a list', { paths: [{ get: 1 }] }],
  ['parameters that are a string', { paths: { '/a': { parameters: 1, get: { parameters: 'no', responses: {} } } } }],
  ['parameters that are null', { paths: { '/a': { get: { parameters: [null, 1, []], responses: [null] } } } }],
  ['an operation that is null', { paths: { '/a': { get: null, parameters: [null] } } }],
  ['definitions that are a number', { definitions: 7, parameters: 'a', responses: null }],
  ['a scheme that is null', { securityDefinitions: { key: null } }],
  ['names of the prototype', JSON.parse('{"definitions":{"__proto__":{"type":"file"},"constructor":{}}}') as object],
])('reads %s without a fault of its own', (_, broken) => {
  expect(converted(broken).root).toMatchObject({ openapi: '3.0.4' });
});
