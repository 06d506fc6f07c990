import { code, done, marker, nested, ref, times, type Hostile } from './make.js';

const head = 'openapi: 3.1.1\ninfo: { title: Hostile, version: "1.0.0" }\n';
const get =
  '    get: { responses: { "200": { description: Done., content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } } }\n';
const paths = `paths:\n  /things:\n${get}`;
const thing = (text: string): string => `${head}${paths}components:\n  schemas:\n${text}`;

/** Anchors each of which is used ten times by the next. */
const laughs = (levels: number, use: (anchor: string) => string): string =>
  times(levels, (level) =>
    level === 0 ? 'x-a0: &a0 { a: 1, b: 2, c: 3 }\n' : `x-a${level}: &a${level} ${use(`*a${level - 1}`)}\n`,
  ).join('');

export const notations: readonly Hostile[] = [
  {
    id: 'yaml-anchor-ring',
    attack: 'a value that contains itself by its anchor',
    refused: 'read/too-large',
    document: () => thing('    Thing: &thing { type: object, properties: { self: *thing } }\n'),
  },
  {
    id: 'yaml-merge-ring',
    attack: 'a value that is merged into itself',
    document: () =>
      thing('    Thing: &thing\n      type: object\n      properties: { a: { type: string } }\n      <<: *thing\n'),
  },
  {
    id: 'yaml-merge-laughs',
    attack: 'merge keys that add ten times as much at every level',
    document: () =>
      `${laughs(40, (anchor) => `{ <<: [${times(10, () => anchor).join(', ')}] }`)}${thing('    Thing: { <<: *a39, type: object }\n')}`,
  },
  {
    id: 'yaml-alias-lists',
    attack: 'lists of ten aliases of lists of ten aliases',
    refused: 'read/too-large',
    document: () =>
      `${laughs(12, (anchor) => `[${times(10, () => anchor).join(', ')}]`)}${thing('    Thing: { type: object, enum: *a11 }\n')}`,
  },
  {
    id: 'yaml-duplicate-keys',
    attack: 'very many keys that stand twice, some of them prototypes',
    sizes: [300, 20_000],
    document: (size) =>
      thing(
        `    Thing:\n      type: object\n      properties:\n${times(size, (index) => `        ${index % 100 ? `p${index % 50}` : '__proto__'}: { type: string }\n`).join('')}`,
      ),
  },
  {
    id: 'yaml-tabs',
    attack: 'tabs as indentation',
    refused: 'read/yaml-syntax',
    document: () => `${head}paths:\n\t/things:\n\t\tget: {}\n`,
  },
  ...[
    '!include /etc/passwd',
    '!!js/function "function () {}"',
    '!ENV ${PATH}',
    '!!python/object/apply:os.system [id]',
    '!<tag:evil.example,2020:a> a',
    '!!binary "AAAA"',
    '!!timestamp 2020-01-01',
  ].map((tag, index): Hostile => ({
    id: `yaml-tag-${index}`,
    attack: 'a tag by which another reader would run or read something',
    refused: 'read/yaml-syntax',
    document: () => thing(`    Thing: { type: object, description: ${tag} }\n`),
  })),
  {
    id: 'yaml-scalars',
    attack:
      'timestamps, octal and sexagesimal numbers, words for yes and no, infinities and nothing as names and values',
    document: () =>
      thing(
        `    Thing:\n      type: object\n      required: [yes, 1, null, 2020-01-01]\n      properties:\n        yes: { type: string, enum: [y, n, on, off, yes, no, ~, null, 0o17, 017, 1:30, 1_000, .inf, -.INF, .nan, 2020-01-01, 0x1F, 1e3, =, <<] }\n        no: { type: boolean, default: off }\n        1: { type: integer, default: 0o17, maximum: .inf, multipleOf: .nan }\n        1:30: { type: string, default: 190:20:30 }\n        2020-01-01: { type: string, format: date, default: 2020-01-01, example: 2020-02-30T25:61:61Z }\n        ~: { type: "null", const: ~ }\n        .nan: { type: number, enum: [.nan, .inf, -.inf, -0, 0] }\n        true: { const: true }\n        !!str 5: { type: string }\n`,
      ),
  },
  {
    id: 'yaml-complex-keys',
    attack: 'lists, objects and texts of many lines as keys',
    document: () =>
      thing(
        `    Thing:\n      type: object\n      properties:\n        ? [a, b]\n        : { type: string }\n        ? { a: b }\n        : { type: string }\n        ? |\n          a\n          */ ${code}\n        : { type: string }\n        ? ""\n        : { type: string }\n`,
      ),
  },
  {
    id: 'yaml-documents',
    attack: 'several documents in one file',
    refused: 'read/yaml-syntax',
    document: () => `---\n${thing('    Thing: { type: object }\n')}---\n${thing('    Thing: { type: string }\n')}...\n`,
  },
  {
    id: 'yaml-directives',
    attack: 'directives of another version and of tags',
    refused: 'read/yaml-syntax',
    document: () => `%YAML 9.9\n%TAG ! tag:evil.example,2020:\n---\n${thing('    Thing: { type: object }\n')}`,
  },
  {
    id: 'yaml-long-key',
    attack: 'a key of a million characters',
    refused: 'read/too-large',
    sizes: [100_000, 1_000_000],
    document: (size) => thing(`    Thing: { type: object }\n    ? ${'k'.repeat(size)}\n    : { type: string }\n`),
  },
  {
    id: 'yaml-deep-flow',
    attack: 'lists in lists, as deep as the file is long',
    refused: 'read/too-large',
    sizes: [5_000, 500_000],
    document: (size) => thing(`    Thing: { enum: ${'['.repeat(size)}${']'.repeat(size)} }\n`),
  },
  {
    id: 'yaml-deep-blocks',
    attack: 'lists in lists by dashes, on one line',
    refused: 'read/too-large',
    sizes: [5_000, 100_000],
    document: (size) => thing(`    Thing:\n      enum:\n        ${'- '.repeat(size)}a\n`),
  },
  {
    id: 'yaml-blocks',
    attack: 'block texts with odd indentation, controls, line ends of other systems and ends of comments',
    document: () =>
      thing(
        `    Thing:\n      type: object\n      description: |2-\n          a\n        */ ${code}\n\n        ---\n      title: >+\n        b\u0085c\u2028d\n\n\n      properties: { a: { type: string, default: "\\x00\\e[2J\\u202e\\N\\_\\L\\P", example: "a\\\n        b" } }\n`,
      ),
  },
  {
    id: 'yaml-prototypes',
    attack: 'prototypes by keys, anchors and merge keys',
    document: () =>
      `__proto__: &__proto__ { polluted: true, type: object }\nconstructor: { prototype: *__proto__ }\n${thing(`    Thing:\n      <<: { __proto__: { polluted: true }, type: object }\n      properties: { __proto__: { type: string, <<: *__proto__ }, "constructor": *__proto__ }\n`)}`,
  },
  {
    id: 'yaml-unknown-alias',
    attack: 'an alias of nothing, and a text that begins like one',
    refused: 'read/yaml-syntax',
    document: () => thing(`    Thing: *${marker}\n`),
  },
  {
    id: 'json-deep',
    attack: 'lists in lists, as deep as the file is long, in JSON',
    refused: 'read/too-large',
    sizes: [50_000, 1_000_000],
    document: (size) => `{"openapi":"3.1.1","x-a":${'['.repeat(size)}${']'.repeat(size)}}`,
  },
  {
    id: 'json-nested',
    attack: 'values that are nested a little deeper than is read',
    refused: 'read/too-large',
    document: () =>
      JSON.stringify({
        openapi: '3.1.1',
        info: { title: 'Deep', version: '1' },
        paths: {},
        'x-a': nested(1_100, {}, (a) => ({ a })),
      }),
  },
  {
    id: 'json-comments',
    attack: 'comments, other quotes and a comma at the end, as other readers take them',
    refused: 'read/json-syntax',
    document: () => `{"openapi": "3.1.1", /* ${code} */ 'info': {"title": "A", "version": "1",}, "paths": {},}`,
  },
  {
    id: 'json-duplicate-keys',
    attack: 'keys that stand twice, of which readers take the first or the last',
    document: () =>
      `{"openapi":"3.1.1","info":{"title":"A","version":"1"},"paths":{"/a":{"get":{"responses":{"200":{"description":"A"}}}},"/a":{"get":{"operationId":"a","operationId":"b","responses":{"200":{"description":"B","description":"*/ ${code}"}}}}},"__proto__":{"a":1},"__proto__":{"b":2}}`,
  },
  {
    id: 'json-lone-text',
    attack: 'a document that is a text, with a document in it',
    refused: 'document/not-object',
    document: () => `"openapi: 3.1.1 ${marker}"`,
  },
  {
    id: 'json-list',
    attack: 'a list of documents',
    refused: 'document/not-object',
    document: () => `[{"openapi":"3.1.1","info":{"title":"A","version":"1"},"paths":{}}]`,
  },
  {
    id: 'swagger-words',
    attack:
      'hosts, base paths, schemes, formats of collections and types of Swagger 2.0 that are none, or lead elsewhere',
    document: () => ({
      ...{
        swagger: '2.0',
        info: { title: 'Hostile', version: '1' },
        host: `evil.example/@a.example"; ${code}`,
        basePath: '/../..\r\n{a}',
        schemes: ['javascript', 'file', 'https', '__proto__'],
      },
      consumes: ['application/json\r\nX-A: b', 'multipart/form-data', `*/ ${code}`],
      produces: ['__proto__/constructor', 'application/json'],
      paths: {
        '/a/{b}': {
          post: {
            consumes: ['multipart/form-data'],
            parameters: [
              ...['a=@/etc/passwd', 'b;filename=c', '__proto__', ''].map((name) => ({
                name,
                in: 'formData',
                type: 'file',
                description: `*/ ${code}`,
              })),
              ...['csv', 'multi', '__proto__', 'constructor', `"; ${code}`].map((collectionFormat, index) => ({
                name: `q${index}`,
                in: 'query',
                type: 'array',
                collectionFormat,
                items: { type: 'array', collectionFormat, items: { type: 'string', default: `"; ${code}` } },
              })),
              { name: 'body', in: 'body', schema: { $ref: '#/definitions/__proto__' } },
              { name: 'other', in: 'body', schema: { $ref: '#/definitions/a~1b%25c' } },
              { $ref: '#/parameters/Ring' },
              { name: 'b', in: 'path', required: true, type: '__proto__', format: `*/ ${code}` },
            ],
            responses: {
              200: {
                description: `*/ ${code}`,
                schema: { type: 'file' },
                examples: {
                  [`"; ${code}`]: `"; ${code}`,
                  'application/json': JSON.parse('{ "__proto__": { "polluted": 1 } }') as unknown,
                },
              },
              400: { $ref: '#/responses/Ring' },
            },
            security: [{ constructor: [], none: [] }],
            schemes: ['wss', `"; ${code}`],
          },
        },
      },
      parameters: { Ring: { $ref: '#/parameters/Ring' } },
      responses: { Ring: { $ref: '#/responses/Other' }, Other: { $ref: '#/responses/Ring' } },
      definitions: {
        ...(JSON.parse(
          '{ "__proto__": { "type": "object", "properties": { "__proto__": { "type": "string" } } } }',
        ) as object),
        'a/b%c': { type: 'object', discriminator: `"; ${code}`, properties: { a: ref('A') } },
        constructor: { allOf: [{ $ref: '#/definitions/constructor' }] },
      },
      securityDefinitions: {
        constructor: { type: 'oauth2', flow: '__proto__', tokenUrl: 'javascript:1', scopes: { [`"; ${code}`]: 'a' } },
        none: { type: 'toString' },
      },
    }),
  },
  {
    id: 'versions-mixed',
    attack: 'a document of two versions at once, with parts of both',
    document: () => ({
      swagger: '2.0',
      openapi: '3.0.3',
      info: { title: 'Both', version: '1' },
      host: 'a.example',
      servers: [{ url: 'https://b.example' }],
      paths: {
        '/a': {
          get: {
            produces: ['text/plain'],
            parameters: [{ name: 'a', in: 'body', schema: {} }],
            responses: { ...done(), 400: { description: '', schema: { type: 'string' } } },
          },
        },
      },
      definitions: { A: { type: 'object' } },
      components: { schemas: { A: { type: 'object', nullable: true, exclusiveMinimum: true } } },
    }),
  },
];
