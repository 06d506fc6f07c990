import {
  api,
  code,
  done,
  each,
  json,
  object,
  operation,
  operations,
  ref,
  returning,
  string,
  type Hostile,
  type Json,
} from './make.js';

/** Names that every object has, or that JavaScript looks for on any. */
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'toJSON',
  '__defineSetter__',
  'isPrototypeOf',
];

const parsed = (text: string): Json => JSON.parse(text) as Json;

const polluting = parsed(
  '{ "__proto__": { "polluted": true, "type": "object" }, "constructor": { "prototype": { "polluted": true } } }',
);

export const prototypes: readonly Hostile[] = [
  {
    id: 'prototype-maps',
    attack: 'names of every object as keys of all maps that a document has',
    document: () =>
      api(
        {
          ...each(
            names.map((name) => `/${name}/{${name}}`),
            (_, index) => {
              const name = names[index] ?? '';
              return {
                parameters: [{ name, in: 'path', required: true, schema: string }],
                post: {
                  ...{ operationId: name, tags: [name], security: [{ [name]: [name] }] },
                  requestBody: {
                    content: {
                      'multipart/form-data': {
                        schema: object(each(names, () => string)),
                        encoding: each(names, () => ({
                          contentType: 'text/plain',
                          headers: each(names, () => ({ schema: string })),
                        })),
                      },
                      [`${name}/${name}`]: { schema: string, examples: each(names, () => ({ value: name })) },
                    },
                  },
                  responses: {
                    200: {
                      description: '',
                      headers: each(names, () => ({ schema: string })),
                      content: json(ref(name), { examples: each(names, () => ref(name, 'examples')) }),
                      links: each(names, () => ({
                        operationId: name,
                        parameters: each(names, () => '$response.body#/a'),
                      })),
                    },
                    [name]: { description: '' },
                  },
                  callbacks: each(names, () => each(names, () => ({ post: { responses: done() } }))),
                },
              };
            },
          ),
        },
        {
          servers: [
            {
              url: `https://example.com/${names.map((name) => `{${name}}`).join('/')}`,
              variables: each(names, (name) => ({ default: name, enum: names })),
            },
          ],
          tags: names.map((name) => ({ name })),
          webhooks: each(names, () => ({ post: { requestBody: { content: json(object({ a: string })) } } })),
          components: {
            schemas: each(names, (name) => ({
              ...object(each(names, () => string)),
              required: names,
              patternProperties: each(names, () => string),
              dependentSchemas: each(names, () => object({ a: string })),
              dependentRequired: each(names, () => names),
              $defs: each(names, () => object({ b: string })),
              title: name,
              discriminator: { propertyName: name, mapping: each(names, (one) => ref(one)['$ref']) },
            })),
            examples: each(names, () => ({ value: polluting })),
            securitySchemes: each(names, (name) => ({
              type: 'oauth2',
              flows: { clientCredentials: { tokenUrl: 'https://example.com/token', scopes: each(names, () => name) } },
            })),
          },
        },
      ),
  },
  {
    id: 'prototype-words',
    attack: 'names of every object as values of all keywords that choose from a list',
    document: () => ({
      ...operations(names, (name) => ({
        parameters: [
          { name: 'b', in: 'query', style: name, required: true, schema: { type: 'string', format: name } },
          { name: 'c', in: 'query', schema: { type: [name, 'string'], contentEncoding: name, contentMediaType: name } },
        ],
        security: [{ [`${name}0`]: [] }, { [`${name}1`]: [] }, { [`${name}2`]: [] }],
        'x-speakeasy-pagination': {
          type: name,
          inputs: [{ name: 'b', in: name, type: name }],
          outputs: { results: `$.${name}`, nextCursor: `$['${name}']` },
        },
        'x-speakeasy-retries': { strategy: name, statusCodes: [name], backoff: polluting },
        responses: done({ enum: ['a', 'b'], 'x-speakeasy-unknown-values': name, 'x-enum-varnames': [name, name] }),
      })),
      components: {
        securitySchemes: Object.fromEntries(
          names.flatMap((name) => [
            [`${name}0`, { type: name }],
            [`${name}1`, { type: 'http', scheme: name }],
            [`${name}2`, { type: 'apiKey', in: name, name }],
          ]),
        ),
      },
    }),
  },
  {
    id: 'prototype-values',
    attack: 'defaults, constants and examples that would change what every object has, once merged or copied',
    document: () =>
      returning(
        {
          allOf: [
            object({
              a: { default: polluting, example: polluting, const: polluting },
              b: { type: 'object', default: polluting, additionalProperties: {} },
            }),
            parsed(
              '{ "__proto__": { "properties": { "polluted": {} } }, "properties": { "__proto__": { "default": { "__proto__": { "polluted": 1 } } } } }',
            ),
          ],
          example: polluting,
        },
        {},
        parsed(
          '{ "__proto__": { "polluted": true, "paths": {} }, "x-speakeasy-globals": { "parameters": [{ "name": "__proto__", "in": "query", "schema": { "default": { "__proto__": 1 } } }] } }',
        ),
      ),
  },
  {
    id: 'prototype-pointers',
    attack: 'references that lead to what every object, list and text has, from every kind of place',
    document: () =>
      operation(
        {
          parameters: [
            '#/components/parameters/Fine',
            '#/__proto__',
            '#/components/parameters/constructor',
            '#/paths/length',
            '#/servers/concat',
          ].map(($ref) => ({ $ref })),
          responses: {
            ...done(
              object(
                each(
                  [
                    '#/components/schemas/__proto__',
                    '#/constructor/prototype',
                    '#/info/title/length',
                    '#/servers/at',
                    '#/components/schemas/A/toString',
                  ],
                  ($ref) => ({ $ref }),
                ),
              ),
            ),
            400: { $ref: '#/components/responses/valueOf' },
          },
          callbacks: { a: { $ref: '#/components/callbacks/hasOwnProperty' } },
          security: [{ constructor: [] }],
        },
        {
          components: {
            schemas: { A: object({ a: string }) },
            parameters: { Fine: { name: 'a', in: 'query', schema: ref('A') } },
            responses: {},
            callbacks: {},
            securitySchemes: {},
          },
        },
      ),
  },
  {
    id: 'prototype-promises',
    attack: 'groups, methods and properties that make a client or a value look like a promise or an iterator',
    document: () => {
      const words = [
        'then',
        'catch',
        'finally',
        'next',
        'return',
        'throw',
        'toJSON',
        'Symbol.iterator',
        'Symbol.asyncIterator',
        '@@iterator',
        'inspect',
        'nodejs.util.inspect.custom',
        'asymmetricMatch',
        '$$typeof',
        `constructor.constructor("${code}")()`,
      ];
      return {
        ...operations(words, (word) => ({
          operationId: word,
          'x-speakeasy-name-override': word,
          'x-speakeasy-group': `${word}.${word}`,
          responses: done(ref('Thing')),
        })),
        components: { schemas: { Thing: object(each(words, () => string)) } },
      };
    },
  },
];
