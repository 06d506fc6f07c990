import { describe, expect, it } from 'vitest';
import type { Json, JsonObject, Source } from '../../load/source.js';
import type { Model, Operation } from '../../model/model.js';
import { analyze } from '../analyze.js';

function made(document: JsonObject): { model: Model; codes: string[] } {
  const whole: JsonObject = { openapi: '3.1.0', info: { title: 'Case', version: '1' }, ...document };
  const source: Source = { root: 'in.json', documents: new Map([['in.json', whole]]), texts: new Map() };
  const { value, diagnostics } = analyze(source);
  return { model: value, codes: diagnostics.map(({ code }) => code) };
}

const text: Json = { type: 'string' };

/** The one operation of a document, with members of its own. */
function operation(members: JsonObject, path = '/a', item: JsonObject = {}, method = 'get') {
  const { model, codes } = made({
    paths: { [path]: { ...item, [method]: { responses: {}, ...members } } },
  });
  const [found] = model.operations;
  if (found === undefined) throw new Error('The document has no operation');
  // Most operations here are about something else than their answers.
  return { ...found, codes: codes.filter((code) => code !== 'operation/no-responses') };
}

describe('names and groups of operations', () => {
  it.each<[string, JsonObject, [key: string, name: string, group: string[]]]>([
    ['an operationId', { operationId: 'listPets' }, ['listPets', 'listPets', []]],
    ['none', {}, ['get a', 'get', ['a']]],
    ['a blank one', { operationId: ' ' }, ['get a', 'get', ['a']]],
    ['a tag', { operationId: 'a', tags: ['Pets', 'second'] }, ['a', 'a', ['Pets']]],
    ['a group', { operationId: 'a', tags: ['Pets'], 'x-speakeasy-group': 'a.b' }, ['a', 'a', ['a', 'b']]],
    ['several groups', { operationId: 'a', 'x-speakeasy-group': ['a.b', 'c'] }, ['a', 'a', ['a', 'b']]],
    ['a group by its levels', { operationId: 'a', 'x-fern-sdk-group-name': ['a', 'b'] }, ['a', 'a', ['a', 'b']]],
    ['an empty step of a group', { operationId: 'a', 'x-speakeasy-group': 'a..b.' }, ['a', 'a', ['a', 'b']]],
    ['another name', { operationId: 'a', 'x-speakeasy-name-override': 'list' }, ['a', 'list', []]],
  ])('%s', (_, members, want) => {
    const { key, name, group } = operation(members);
    expect([key, name, group]).toEqual(want);
  });
});

/** A parameter on one line: place, name, `!` where required, style, `*` where exploded. */
const shown = ({ parameters }: Operation): string[] =>
  parameters.map((parameter) => {
    const { in: place, name, required, style, explode, mediaType, global } = parameter;
    return `${place} ${name}${required ? '!' : ''} ${mediaType ?? style}${explode ? '*' : ''}${global ? ' global' : ''}`;
  });

describe('parameters', () => {
  it.each<[string, string, JsonObject, JsonObject, string[], string[]?]>([
    ['none', '/a', {}, {}, []],
    [
      'usual styles',
      '/{p}',
      {
        parameters: [
          { name: 'p', in: 'path', required: true, schema: text },
          { name: 'q', in: 'query', schema: text },
          { name: 'h', in: 'header', schema: text },
          { name: 'c', in: 'cookie', schema: text },
        ],
      },
      {},
      ['path p! simple', 'query q form*', 'header h simple', 'cookie c form*'],
    ],
    [
      'styles of their own',
      '/a',
      {
        parameters: [
          { name: 'a', in: 'query', style: 'pipeDelimited', schema: text },
          { name: 'b', in: 'query', style: 'deepObject', explode: true, schema: text },
          { name: 'c', in: 'query', style: 'unheard-of', schema: text },
          { name: 'd', in: 'query', content: { 'application/json': { schema: text } } },
        ],
      },
      {},
      ['query a pipeDelimited', 'query b deepObject*', 'query c form*', 'query d application/json*'],
    ],
    [
      'one of a path is required, whatever it says',
      '/{p}',
      { parameters: [{ name: 'p', in: 'path', schema: text }] },
      {},
      ['path p! simple'],
    ],
    [
      "the operation's own take the place of the path's",
      '/a',
      { parameters: [{ name: 'b', in: 'query', required: true, schema: text }] },
      {
        parameters: [
          { name: 'a', in: 'query', schema: text },
          { name: 'b', in: 'query', schema: text },
        ],
      },
      ['query a form*', 'query b! form*'],
    ],
    [
      'one name in two places',
      '/a',
      {
        parameters: [
          { name: 'a', in: 'query', schema: text },
          { name: 'a', in: 'header', schema: text },
        ],
      },
      {},
      ['query a form*', 'header a simple'],
    ],
    [
      'headers of the protocol',
      '/a',
      { parameters: ['Accept', 'content-type', 'Authorization'].map((name) => ({ name, in: 'header', schema: text })) },
      {},
      [],
    ],
    ['what is no parameter', '/a', { parameters: [{ name: 'a', in: 'body', schema: text }, { in: 'query' }] }, {}, []],
    [
      'listed twice',
      '/a',
      {
        parameters: [
          { name: 'a', in: 'query', schema: text },
          { name: 'a', in: 'query', required: true, schema: text },
        ],
      },
      {},
      ['query a! form*'],
      ['operation/duplicate-parameter'],
    ],
    ['not declared', '/{p}', {}, {}, ['path p! simple'], ['operation/undeclared-path-parameter']],
    [
      'not used',
      '/a',
      { parameters: [{ name: 'p', in: 'path', required: true, schema: text }] },
      {},
      [],
      ['operation/unused-path-parameter'],
    ],
  ])('%s', (_, path, members, item, want, codes = []) => {
    const found = operation(members, path, item);
    expect([shown(found), found.codes]).toEqual([want, codes]);
  });

  it('says which ones a client may carry, references followed', () => {
    const parameter: JsonObject = { name: 'X-Account', in: 'header', schema: text };
    const { model } = made({
      'x-speakeasy-globals': { parameters: [{ $ref: '#/components/parameters/Account' }] },
      paths: { '/a': { get: { parameters: [{ name: 'x-account', in: 'header', schema: text }], responses: {} } } },
      components: { parameters: { Account: parameter } },
    });
    expect([model.globals.map(({ name }) => name), model.operations.flatMap(shown)]).toEqual([
      ['X-Account'],
      ['header x-account simple global'],
    ]);
  });
});

describe('bodies', () => {
  it.each<[string, Json | undefined, Json | undefined]>([
    ['none', undefined, undefined],
    ['without content', { content: {} }, undefined],
    ['optional', { content: { 'text/plain': { schema: text } } }, { required: false, media: ['text/plain'] }],
    [
      'required',
      { required: true, content: { 'application/json': {} } },
      { required: true, media: ['application/json'] },
    ],
    [
      'several, in order',
      { content: { 'application/xml': {}, ' application/json ': {} } },
      { required: false, media: ['application/xml', 'application/json'] },
    ],
  ])('%s', (_, requestBody, want) => {
    const { body } = operation(requestBody === undefined ? {} : { requestBody }, '/a', {}, 'put');
    expect(body && { required: body.required, media: body.contents.map(({ mediaType }) => mediaType) }).toEqual(want);
  });
});

describe('what an operation says of itself', () => {
  it.each<[string, JsonObject, Partial<Operation>]>([
    [
      'statuses as they are written',
      { responses: { 200: {}, '4xx': {}, default: {}, 'x-a': {} } },
      { responses: ['200', '4XX', 'default'] as never },
    ],
    ['requirements', { security: [{ a: ['read'] }, {}] }, { security: [{ a: ['read'] }, {}] }],
    ['no requirements at all', { security: [] }, { security: [] }],
    ['deprecated', { deprecated: true }, { deprecated: true }],
    ['deprecated for a reason', { deprecated: true, 'x-deprecation-message': 'x' }, { deprecated: 'x' }],
    ['not deprecated', { deprecated: false }, {}],
    ['words', { summary: ' One. ', description: 'Two.\r\nThree.\n' }, { summary: 'One.', description: 'Two.\nThree.' }],
    [
      'retries',
      { 'x-speakeasy-retries': { strategy: 'backoff', backoff: { exponent: 2 }, statusCodes: ['5XX', 429] } },
      {
        retries: {
          strategy: 'backoff',
          backoff: { initialInterval: 500, maxInterval: 60_000, maxElapsedTime: 3_600_000, exponent: 2 },
          statusCodes: ['5XX', '429'],
          retryConnectionErrors: false,
        },
      },
    ],
    [
      'pages',
      {
        'x-speakeasy-pagination': {
          type: 'cursor',
          inputs: [{ name: 'c', in: 'parameters', type: 'cursor' }],
          outputs: { nextCursor: '$.n' },
        },
      },
      {
        pagination: {
          kind: 'cursor',
          inputs: [{ name: 'c', in: 'parameters', role: 'cursor' }],
          outputs: { nextCursor: '$.n' },
        },
      },
    ],
    ['pages of an unknown kind', { 'x-speakeasy-pagination': { type: 'magic' } }, {}],
  ])('%s', (_, members, want) => {
    const { security, deprecated, summary, description, retries, pagination, responses } = operation(members);
    const said = { security, deprecated, summary, description, retries, pagination };
    const told = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    const statuses = responses.map(({ status }) => status);
    expect(statuses.length > 0 ? { ...told, responses: statuses } : told).toEqual(want);
  });

  it.each<[string, JsonObject, JsonObject, string[]]>([
    ['none', {}, {}, []],
    ["the path's", {}, { servers: [{ url: 'https://a' }] }, ['https://a']],
    ['its own', { servers: [{ url: 'https://b' }] }, { servers: [{ url: 'https://a' }] }, ['https://b']],
    ['without a URL', { servers: [{ url: ' ' }] }, {}, []],
  ])('servers: %s', (_, members, item, want) => {
    expect(operation(members, '/a', item).servers.map(({ url }) => url)).toEqual(want);
  });
});

describe('which operations there are', () => {
  it.each<[string, JsonObject, string[]]>([
    ['in the order of the document', { '/b': { put: {}, get: {} }, '/a': { get: {} } }, ['PUT /b', 'GET /b', 'GET /a']],
    ['what is to be ignored', { '/a': { get: { 'x-speakeasy-ignore': true }, put: {} } }, ['PUT /a']],
    ['a path to be ignored', { '/a': { 'x-speakeasy-ignore': true, get: {} } }, []],
    ['what is no operation', { '/a': { summary: 'x', parameters: [], get: null }, 'x-a': { get: {} } }, []],
    ['methods of 3.2', { '/a': { query: {}, additionalOperations: { COPY: {} } } }, ['QUERY /a', 'COPY /a']],
  ])('%s', (_, paths, want) => {
    expect(made({ paths }).model.operations.map(({ method, path }) => `${method} ${path}`)).toEqual(want);
  });
});

describe('security schemes and servers of the document', () => {
  it.each<[string, JsonObject, string[], string[]?]>([
    ['bearer', { type: 'http', scheme: 'Bearer' }, ['bearer']],
    ['basic', { type: 'http', scheme: 'BASIC' }, ['basic']],
    ['a key', { type: 'apiKey', in: 'cookie', name: 'sid' }, ['apiKey']],
    ['a key without a place', { type: 'apiKey', name: 'sid' }, [], ['security/unsupported']],
    [
      'client credentials',
      { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://a', scopes: {} } } },
      ['clientCredentials'],
    ],
    ['a flow that needs a person', { type: 'oauth2', flows: { implicit: {} } }, ['bearer']],
    ['OpenID Connect', { type: 'openIdConnect', openIdConnectUrl: 'https://a' }, ['bearer']],
    ['a certificate', { type: 'mutualTLS' }, [], ['security/unsupported']],
    ['a name that every object has', { type: 'constructor' }, [], ['security/unsupported']],
  ])('%s', (_, scheme, want, codes = []) => {
    const found = made({ components: { securitySchemes: { a: scheme } } });
    expect([found.model.security.schemes.map(({ kind }) => kind), found.codes]).toEqual([want, codes]);
  });

  it('servers with their variables', () => {
    const variables = { a: { default: 'x', enum: ['x', 'y'], description: 'What.' }, b: { enum: [1] }, c: {} };
    const { model } = made({ servers: [{ url: ' https://{a} ', 'x-speakeasy-server-id': 'one', variables }] });
    expect(model.servers).toEqual([
      {
        key: 'one',
        url: 'https://{a}',
        variables: [
          { name: 'a', default: 'x', values: ['x', 'y'], description: 'What.' },
          { name: 'b', default: '1', values: ['1'] },
          { name: 'c', default: '', values: [] },
        ],
      },
    ]);
  });
});
