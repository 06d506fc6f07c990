import { describe, expect, it } from 'vitest';
import type { Model, Operation, Parameter, SecurityScheme, Value } from '../../model/model.js';
import { encodeTemplate } from './encode.js';
import { formOf, queryOf } from './query.js';
import { requestOf, type RequestContext } from './request.js';

const parameter = (given: Partial<Parameter>): Parameter => ({
  id: '#',
  name: 'p',
  in: 'query',
  style: 'form',
  explode: true,
  allowReserved: false,
  global: false,
  required: true,
  type: { kind: 'unknown' },
  examples: [],
  ...given,
});

describe('a query', () => {
  it.each<[string, Partial<Parameter>, Value, string]>([
    ['a text', {}, 'a b&c', 'p=a%20b%26c'],
    ['a number', {}, 3, 'p=3'],
    ['a list', {}, ['a', 'b'], 'p=a&p=b'],
    ['a list in one', { explode: false }, ['a', 'b'], 'p=a,b'],
    ['a list with blanks', { style: 'spaceDelimited', explode: false }, ['a', 'b'], 'p=a%20b'],
    ['a list with pipes', { style: 'pipeDelimited', explode: false }, ['a', 'b'], 'p=a%7Cb'],
    ['an object', {}, { a: 1, b: 'c' }, 'a=1&b=c'],
    ['an object in one', { explode: false }, { a: 1, b: 'c' }, 'p=a,1,b,c'],
    ['a deep object', { style: 'deepObject' }, { a: 1 }, 'p%5Ba%5D=1'],
    ['JSON', { mediaType: 'application/json' }, { a: 1 }, 'p=%7B%22a%22%3A1%7D'],
    ['a name', { name: "a'; rm #" }, 1, 'a%27%3B%20rm%20%23=1'],
    ['half a sign', {}, '\ud800', 'p=%EF%BF%BD'],
  ])('%s', (_, given, value, want) => {
    expect(queryOf([[parameter(given), value]])).toBe(want);
  });
});

it.each<[Value, string]>([
  [{ a: 'b c', d: [1, 2], e: { f: null } }, 'a=b%20c&d=1&d=2&e=%7B%22f%22%3Anull%7D'],
  ['text', 'text'],
])('a form: %j', (value, want) => {
  expect(formOf(value)).toBe(want);
});

it.each([
  ['https://{region}.example.com:8080/a/{b-c.d}', 'https://{region}.example.com:8080/a/{b-c.d}'],
  ['https://example.com/a b\'c"d\\e`f', 'https://example.com/a%20b%27c%22d%5Ce%60f'],
  ['/{$(rm -rf ~)}', '/{%24%28rm%20-rf%20%7E%29}'],
  ['/{a..b}', '/{a..b}'],
  ['/users/$count', '/users/$count'],
  ['/*', '/%2A'],
  ['/{', '/%7B'],
])('the URL %j', (url, want) => {
  expect(encodeTemplate(url)).toBe(want);
});

const schemes: readonly SecurityScheme[] = [
  { kind: 'bearer', key: 'bearer', id: '#1' },
  { kind: 'basic', key: 'basic', id: '#2' },
  { kind: 'apiKey', in: 'header', name: 'X-Key\r\nX-Evil: 1', key: 'header', id: '#3' },
  { kind: 'apiKey', in: 'query', name: 'api key', key: 'query', id: '#4' },
  { kind: 'apiKey', in: 'cookie', name: 'sid', key: 'cookie', id: '#5' },
];

const model: Model = {
  info: { title: 'T', version: '1' },
  tags: [],
  servers: [{ url: 'https://example.com/v1/', variables: [] }],
  security: { schemes, required: [] },
  globals: [],
  operations: [],
  webhooks: [],
  declarations: [],
};

const operation: Operation = {
  id: '#',
  key: 'get',
  method: 'GET',
  path: '/pets',
  group: [],
  name: 'get',
  tags: [],
  parameters: [],
  responses: [],
  servers: [],
};

const context: RequestContext = {
  model,
  optional: 'with-example',
  value: (_, example) => example ?? 'made',
  fieldType: () => undefined,
};

const made = (given: Partial<Operation>, more: Partial<RequestContext> = {}) =>
  requestOf({ ...operation, ...given }, { ...context, ...more });

describe('the request of an operation', () => {
  it.each<[string, Partial<Operation>, string]>([
    ['goes to the first server', {}, 'https://example.com/v1/pets'],
    ['goes to its own', { servers: [{ url: 'https://other.example', variables: [] }] }, 'https://other.example/pets'],
    ['has a host in any case', { servers: [{ url: '/v2', variables: [] }] }, 'https://api.example.com/v2/pets'],
    ['keeps variables', { path: '/pets/{id}' }, 'https://example.com/v1/pets/{id}'],
    ['adds to a query', { path: '/pets?a=b', parameters: [parameter({})] }, 'https://example.com/v1/pets?a=b&p=made'],
    ['has its key', { security: [{ query: [] }] }, 'https://example.com/v1/pets?api%20key={key}'],
    ['has what it must', { parameters: [parameter({ required: false })] }, 'https://example.com/v1/pets'],
    [
      'has what has an example',
      { parameters: [parameter({ required: false, examples: ['a'] })] },
      'https://example.com/v1/pets?p=a',
    ],
  ])('%s', (_, given, want) => {
    expect(made(given).url).toBe(want);
  });

  it.each([
    ['//other.example/v1', 'https://api.example.com/pets'],
    ['file:///etc/passwd?', 'https://api.example.com/pets'],
    ['FILE:/etc/passwd?', 'https://api.example.com/pets'],
    ['gopher://localhost:25/x', 'https://api.example.com/pets'],
    ['javascript:alert(1)', 'https://api.example.com/pets'],
    ['{scheme}://example.com', 'https://example.com/pets'],
    // To curl, `{a}` is a list of one, so that these would be `file:`.
    ['{file}:///etc/passwd?', 'https://etc/passwd?/pets'],
    ['f{il}e:///etc/passwd?', 'https://etc/passwd?/pets'],
    ['{host}:{port}/v1', '{host}:{port}/v1/pets'],
    ['localhost:8080', 'localhost:8080/pets'],
    ['HTTPS://example.com', 'HTTPS://example.com/pets'],
  ])('with the server %s goes over HTTP', (url, want) => {
    expect(made({ servers: [{ url, variables: [] }] }).url).toBe(want);
  });

  it.each<[string, Partial<Operation>, readonly (readonly [string, string])[]]>([
    ['a token', { security: [{ bearer: [] }] }, [['Authorization', 'Bearer <token>']]],
    ['a password', { security: [{ basic: [] }, { bearer: [] }] }, [['Authorization', 'Basic <credentials>']]],
    ['none that is no header to HTTP', { security: [{ header: [] }] }, []],
    ['none that names a file to curl', { parameters: [parameter({ in: 'header', name: '@/etc/passwd' })] }, []],
    [
      'cookies together',
      { security: [{ cookie: [] }], parameters: [parameter({ in: 'cookie', name: 'a' })] },
      [['Cookie', 'sid={key}; a=made']],
    ],
    ['a value on one line', { parameters: [parameter({ in: 'header', examples: ['a\r\nb'] })] }, [['p', 'a b']]],
    ['nothing where nothing is asked', { security: [{}] }, []],
  ])('has %s', (_, given, want) => {
    expect(made(given).headers).toEqual(want);
  });

  it.each<[string, string, Value, unknown]>([
    ['JSON', 'application/json', { a: 1 }, { kind: 'json', mediaType: 'application/json', value: { a: 1 } }],
    ['anything as JSON', '*/*', 1, { kind: 'json', mediaType: 'application/json', value: 1 }],
    [
      'a form',
      'application/x-www-form-urlencoded',
      { a: 1 },
      { kind: 'text', mediaType: 'application/x-www-form-urlencoded', text: 'a=1' },
    ],
    [
      'parts as they are',
      'multipart/form-data',
      { a: '@/etc/passwd', b: ['<x', '<value>'] },
      {
        kind: 'parts',
        mediaType: 'multipart/form-data',
        parts: [
          { name: 'a', value: '@/etc/passwd', file: false },
          { name: 'b', value: '<x', file: false },
          { name: 'b', value: '<value>', file: false },
        ],
      },
    ],
    ['lines', 'application/jsonl', [{ a: 1 }, 2], { kind: 'text', mediaType: 'application/jsonl', text: '{"a":1}\n2' }],
    ['text as it is', 'text/plain', '@/etc/passwd', { kind: 'text', mediaType: 'text/plain', text: '@/etc/passwd' }],
  ])('sends %s', (_, mediaType, example, want) => {
    const contents = [{ mediaType, type: { kind: 'unknown' } as const, examples: [example] }];
    expect(made({ body: { id: '#', required: true, type: { kind: 'unknown' }, contents } }).body).toEqual(want);
  });
});
