import { done, json, object, operation, ref, string, type Hostile } from './make.js';

/** Spellings of a file outside of the folder of the document, of one that never ends, and of addresses. */
const places = [
  ...[
    '../../secret/secret.yaml',
    '..%2f..%2fsecret%2fsecret.yaml',
    '%2e%2e/%2e%2e/secret/secret.yaml',
    './../../secret/secret.yaml#/properties',
  ],
  ...[
    '..\\..\\secret\\secret.yaml',
    ' ../../secret/secret.yaml',
    '....//....//secret/secret.yaml',
    '../../secret/secret.yaml?x#',
    '../../secret/',
  ],
  ...[
    '__SECRET__',
    'file://__SECRET__',
    'file:__SECRET__',
    'FILE://localhost__SECRET__',
    'file:///proc/self/environ',
    '/proc/self/environ',
  ],
  ...[
    '/dev/zero',
    '/dev/stdin',
    '/dev/fd/0',
    '\\\\127.0.0.1\\share',
    '//127.0.0.1:__PORT__/a.json',
    'http://127.0.0.1:__PORT__/a.json',
  ],
  ...[
    'HTTP://127.0.0.1:__PORT__/a.json',
    'http:127.0.0.1:__PORT__/a',
    'https://user:pass@127.0.0.1:__PORT__/a',
    'http://2130706433:__PORT__/a.json',
  ],
  ...[
    'data:application/json,{}',
    'blob:http://a/b',
    'ftp://127.0.0.1:__PORT__/a',
    'node:fs',
    'javascript:1',
    'urn:a:b',
    'about:blank',
    '.',
    './',
    'a\u0000b.json',
  ],
];

/** References, mappings, examples and links that lead out of the folder of the document. */
export const outside: readonly Hostile[] = [
  {
    id: 'reference-outside',
    attack: 'references of all kinds to files outside of the folder, to devices and to addresses',
    document: () =>
      operation(
        {
          parameters: [{ name: 'fine', in: 'query', schema: ref('Fine') }, ...places.map(($ref) => ({ $ref }))],
          responses: {
            ...done(object(Object.fromEntries(places.map(($ref, index) => [`p${index}`, { $ref }])))),
            ...Object.fromEntries(places.map(($ref, index) => [String(400 + index), { $ref }])),
          },
        },
        {
          components: {
            schemas: { Fine: object({ a: string }) },
            examples: { a: { $ref: places[0] } },
            pathItems: { a: { $ref: places[9] } },
          },
        },
      ),
  },
  {
    id: 'reference-mappings',
    attack: 'values of a discriminator and addresses of examples and links that would be fetched or read',
    document: () =>
      operation(
        {
          responses: {
            200: {
              description: '',
              content: json(
                {
                  oneOf: [ref('A'), ref('B')],
                  discriminator: {
                    propertyName: 'kind',
                    mapping: Object.fromEntries(places.map((place, index) => [`k${index}`, place])),
                    defaultMapping: places[9],
                  },
                },
                {
                  examples: Object.fromEntries(places.map((externalValue, index) => [`e${index}`, { externalValue }])),
                },
              ),
              links: Object.fromEntries(places.map((operationRef, index) => [`l${index}`, { operationRef }])),
            },
          },
        },
        { components: { schemas: { A: object({ kind: string }), B: object({ kind: string, b: string }) } } },
      ),
  },
];
