import { describe, expect, it } from 'vitest';
import { converted, info, operation } from './converted.js';

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
