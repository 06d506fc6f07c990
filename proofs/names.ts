/** Names that are something else already to some language, file system or object, or are hardly names at all. */
export const names: Readonly<Record<string, readonly string[]>> = {
  'devices of Windows': ['con', 'PRN', 'aux', 'nul', 'com1', 'LPT9', 'com¹', 'conin$', 'CONOUT$', 'con.ts', 'clock$'],
  'one name but for case': [
    'pet',
    'Pet',
    'PET',
    'pEt',
    'p-e-t',
    'p_e_t',
    'pet_',
    '_pet',
    'Pet2',
    'pet 2',
    'straße',
    'STRASSE',
  ],
  'what every object has': [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__defineGetter__',
  ],
  globals: [
    ...[
      'Object',
      'Array',
      'Promise',
      'Error',
      'Date',
      'Map',
      'Set',
      'Symbol',
      'Function',
      'Record',
      'Partial',
      'Readonly',
    ],
    ...[
      'Uint8Array',
      'Response',
      'Request',
      'Blob',
      'File',
      'globalThis',
      'undefined',
      'NaN',
      'Infinity',
      'console',
      'process',
    ],
    ...[
      'string',
      'number',
      'boolean',
      'bigint',
      'any',
      'never',
      'unknown',
      'object',
      'JSON',
      'ReadableStream',
      'Headers',
    ],
  ],
  'words of the language': [
    ...[
      'class',
      'default',
      'delete',
      'await',
      'async',
      'yield',
      'arguments',
      'eval',
      'enum',
      'interface',
      'type',
      'static',
    ],
    ...[
      'let',
      'this',
      'super',
      'import',
      'new',
      'in',
      'of',
      'get',
      'set',
      'null',
      'true',
      'void',
      'package',
      'return',
      'as',
    ],
  ],
  'names of ours': [
    ...[
      'SDKError',
      'APIError',
      'HTTPClient',
      'RequestOptions',
      'RFCDate',
      'Result',
      'Case',
      'CaseCore',
      'CaseError',
      'SDK',
    ],
    ...[
      'components',
      'operations',
      'errors',
      'schema',
      'index',
      'additionalProperties',
      'options',
      'security',
      'server',
    ],
    ...[
      'request',
      'hooks',
      'OpenEnum',
      'Unrecognized',
      'SDKOptions',
      'Security',
      'Hooks',
      'body',
      'client',
      'data',
      'core',
    ],
    ...[
      'verifyWebhook',
      'PetFromJSON',
      'PetToJSON',
      'pet$',
      'PetSchema',
      'ok',
      'err',
      'call',
      'define',
      'serverURL',
      'sdks',
    ],
  ],
  'hardly names': [
    '',
    ' ',
    '1',
    '42',
    '1a',
    '-',
    '_',
    '__',
    '$',
    '.',
    '..',
    'a.',
    'a.b',
    'a/b',
    'a~b',
    'a~1b',
    'a%2Fb',
    'a b',
    'a\tb',
    '*',
  ],
  'names of other scripts': [
    '😀',
    '👩‍👩‍👧',
    'é',
    'e\u0301',
    'İ',
    'ı',
    'I',
    'i',
    'ﬁ',
    'ǆ',
    'ΑΣ',
    'ας',
    'עברית',
    'العربية',
    '日本語',
    '\u202eabc',
    '\u200b',
    'ᾳ',
  ],
  'long names': ['a'.repeat(300), `${'a'.repeat(300)}b`, '日'.repeat(300), 'word '.repeat(60)],
};

type Json = Record<string, unknown>;

const pointer = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

/** An object with a member of each name; `__proto__` too is a name like any other. */
const each = (all: readonly string[], value: (name: string, index: number) => unknown): Json =>
  Object.fromEntries(all.map((name, index) => [name, value(name, index)]));

/** A document that gives all names to schemas, properties, values, operations, tags, parameters, schemes and webhooks. */
export function documentOf(all: readonly string[]): Json {
  const given = all.filter((name) => name !== '');
  const ref = (name: string): Json => ({ $ref: `#/components/schemas/${pointer(name)}` });
  const content = (schema: unknown): Json => ({ content: { 'application/json': { schema } } });
  const members = { kind: { type: 'string' } };
  const operation = (name: string, index: number): Json => ({
    operationId: name,
    tags: [name],
    parameters: (['path', 'query', 'header', 'cookie'] as const).map((place) => ({
      name,
      in: place,
      required: place === 'path' || index % 2 === 0,
      schema: { type: 'string', enum: [name, 'other'] },
    })),
    requestBody: content(ref(name)),
    responses: {
      200: { description: 'Fine.', ...content(ref(name)) },
      400: { description: 'Not.', ...content(ref(name)) },
    },
  });
  return {
    openapi: '3.1.1',
    info: { title: 'Case', version: '1' },
    servers: [
      {
        url: `https://example.com/${given.map((name) => `{${name}}`).join('/')}`,
        variables: each(given, () => ({ default: 'a' })),
      },
    ],
    security: given.map((name) => ({ [name]: [] })),
    paths: {
      ...Object.fromEntries(
        given.map((name, index) => [`/${String(index)}/{${name}}`, { post: operation(name, index) }]),
      ),
      '/all': {
        get: {
          tags: all,
          parameters: given.map((name) => ({ name, in: 'query', schema: {} })),
          responses: { 200: { description: '', ...content(ref('All of them')) } },
        },
      },
    },
    webhooks: each(given, (name) => ({ post: { requestBody: content(ref(name)) } })),
    components: {
      schemas: {
        ...each(all, (name, index) => ({
          type: 'object',
          properties: {
            ...members,
            [`x${name}`]: {},
            ...(index % 3 === 0 && { [name]: { type: 'object', properties: members } }),
          },
        })),
        'All of them': {
          type: 'object',
          required: all.filter((_, index) => index % 2 === 0),
          properties: each(
            all,
            (name, index) =>
              [{ type: 'string' }, ref(name), { enum: all }, { type: 'object', properties: members }][index % 4],
          ),
        },
        'Any of them': {
          oneOf: all.map(ref),
          discriminator: { propertyName: 'kind', mapping: each(all, (name) => ref(name)['$ref']) },
        },
        Closed: {
          type: 'object',
          required: ['a', 'b'],
          properties: { a: { type: 'string', enum: all }, b: ref('Any of them') },
        },
      },
      securitySchemes: each(given, (name, index) => ({
        type: 'apiKey',
        in: 'header',
        name: `X-${String(index)}`,
        description: name,
      })),
    },
  };
}
