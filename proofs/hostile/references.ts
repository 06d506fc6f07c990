import {
  api,
  done,
  each,
  json,
  object,
  operation,
  ref,
  returning,
  string,
  times,
  type Hostile,
  type Json,
} from './make.js';

/** A component of each kind that refers to itself by way of another one. */
const ring = (kind: string): Json => ({ A: ref('B', kind), B: ref('C', kind), C: ref('A', kind) });
const kinds = [
  'schemas',
  'parameters',
  'responses',
  'headers',
  'examples',
  'links',
  'requestBodies',
  'callbacks',
  'securitySchemes',
  'pathItems',
];

export const references: readonly Hostile[] = [
  {
    id: 'reference-ring-of-paths',
    attack: 'paths that refer to one another in a ring, and to themselves',
    document: () =>
      api({
        '/a': { $ref: '#/paths/~1b' },
        '/b': { $ref: '#/paths/~1c', summary: 'B' },
        '/c': { $ref: '#/paths/~1a', get: { responses: done() } },
        '/d': { $ref: '#/paths/~1d' },
        '/e': { $ref: '#/paths' },
        '/f': { $ref: '#' },
      }),
  },
  {
    id: 'reference-rings',
    attack: 'components of all kinds that refer to one another in rings, all of them in use',
    document: () =>
      operation(
        {
          parameters: [ref('A', 'parameters')],
          requestBody: ref('A', 'requestBodies'),
          responses: {
            200: {
              ...done(ref('A'))[200],
              headers: { 'X-A': ref('A', 'headers') },
              links: { a: ref('A', 'links') },
            },
            400: ref('A', 'responses'),
            404: { description: '', content: json(string, { examples: { a: ref('A', 'examples') } }) },
          },
          callbacks: { a: ref('A', 'callbacks') },
          security: [{ A: [] }],
        },
        { components: each(kinds, ring), webhooks: { a: ref('A', 'pathItems') } },
      ),
  },
  {
    id: 'reference-dynamic',
    attack: 'dynamic references and anchors in rings, twice, and of names that exist nowhere',
    document: () =>
      returning(ref('A'), {
        A: {
          $dynamicAnchor: 'node',
          $anchor: 'one',
          ...object({ a: { $dynamicRef: '#node' }, b: { $ref: '#one' }, c: { $dynamicRef: '#none' } }),
        },
        B: { $dynamicAnchor: 'node', $anchor: 'one', allOf: [{ $dynamicRef: '#node' }, { $ref: '#one' }] },
        C: { $dynamicRef: '#node', $dynamicAnchor: 'node' },
        D: {
          $recursiveRef: '#',
          $recursiveAnchor: true,
          $defs: { D: { $anchor: '__proto__', $dynamicRef: '#__proto__' } },
        },
        E: { $anchor: 'a b"\n', $dynamicAnchor: { a: 1 }, $dynamicRef: ['#node'] },
      }),
  },
  {
    id: 'reference-bases',
    attack: 'identifiers of schemas that move the base of references to a server or out of the folder',
    document: () =>
      returning(
        object({ a: ref('A'), b: ref('B'), c: ref('C'), d: ref('D') }),
        {
          A: {
            $id: 'http://127.0.0.1:__PORT__/',
            ...object({ a: { $ref: 'a.json' }, b: { $ref: '#/components/schemas/D' } }),
          },
          B: { $id: '../../secret/', ...object({ a: { $ref: 'secret.yaml' } }) },
          C: { $id: 'file:///etc/', ...object({ a: { $ref: 'passwd' } }) },
          D: {
            $id: '__proto__',
            $schema: 'http://127.0.0.1:__PORT__/schema',
            $vocabulary: { 'http://127.0.0.1:__PORT__/v': true },
            ...object({ a: string }),
          },
        },
        {
          jsonSchemaDialect: 'http://127.0.0.1:__PORT__/dialect',
          $self: 'http://127.0.0.1:__PORT__/self',
          openapi: '3.2.0',
        },
      ),
  },
  {
    id: 'reference-pointers',
    attack: 'pointers through lists, texts and numbers, with indices that are none, and escapes that are wrong',
    document: () => {
      const pointers = [
        ...['0', '00', '-1', '-', '1e0', 'length', '01', '9999999999', ' 0', '+0', '0x0'].map(
          (index) => `#/paths/~1things/post/parameters/${index}/schema`,
        ),
        ...[
          '#/info/title/0',
          '#/openapi/length',
          '#/info/version/x',
          '#components',
          '#/%',
          '#/%ZZ',
          '#/%C0%AF',
          '#/%E0%80%AF',
          '#/~2',
          '#/~',
          '#/%00',
        ],
        ...[
          '#/components/schemas/%41',
          '#/components/schemas/%2541',
          '#%2Fcomponents%2Fschemas%2FA',
          '#/components//schemas/A',
          '#/components/schemas/A/',
          '#//',
          '##',
          '#/components/schemas/A#/x',
        ],
      ];
      return operation(
        {
          parameters: [{ name: 'a', in: 'query', schema: { ...object({ a: string }), title: 'First' } }],
          responses: done(object(Object.fromEntries(pointers.map(($ref, index) => [`p${index}`, { $ref }])))),
        },
        { components: { schemas: { A: object({ a: string }) } } },
      );
    },
  },
  {
    id: 'reference-siblings',
    attack: 'references beside keywords that contradict, contain or lead back to what is referred to',
    document: () =>
      returning(ref('A'), {
        A: { ...ref('B'), type: 'string', properties: { a: ref('A') }, allOf: [ref('A'), ref('B')], default: [1] },
        B: { ...ref('C'), enum: ['a'], items: ref('B'), required: ['x'], oneOf: [ref('A'), ref('B')] },
        C: { type: 'object', $ref: '#/components/schemas/A/properties/a', anyOf: [ref('A')], not: ref('C') },
        D: {
          $ref: '#/components/schemas/D/allOf/0',
          allOf: [{ $ref: '#/components/schemas/D/allOf/1' }, { $ref: '#/components/schemas/D' }],
        },
        E: {
          $defs: { a: { $ref: '#/components/schemas/E/$defs/b' }, b: { $ref: '#/components/schemas/E/$defs/a' } },
          properties: { a: { $ref: '#/components/schemas/E/$defs/a' } },
        },
      }),
  },
  {
    id: 'reference-kinds',
    attack:
      'references to what is of another kind: schemas to parameters and texts, responses to schemas, paths to lists',
    document: () => {
      const wrong = [
        '#',
        '#/info',
        '#/info/title',
        '#/servers',
        '#/paths',
        '#/paths/~1things/post',
        '#/components',
        '#/components/parameters/P',
        '#/components/responses/R',
        '#/components/schemas',
        '#/x-null',
        '#/x-list',
        '#/x-number',
        '#/x-true',
      ];
      return operation(
        {
          parameters: wrong.map(($ref) => ({ $ref })),
          requestBody: { $ref: '#/components/schemas/A' },
          responses: {
            ...done({ anyOf: wrong.map(($ref) => ({ $ref })) }),
            ...Object.fromEntries(wrong.map(($ref, index) => [String(400 + index), { $ref }])),
          },
          callbacks: { a: { $ref: '#/components/schemas/A' } },
          security: wrong,
        },
        {
          components: {
            schemas: {
              A: object(Object.fromEntries(wrong.map(($ref, index) => [`p${index}`, { $ref }]))),
              N: null,
              S: 'a',
              L: [object({})],
            },
            parameters: { P: { name: 'p', in: 'query', schema: ref('A') } },
            responses: {
              R: {
                description: '',
                headers: { a: { $ref: '#/info' } },
                content: { 'application/json': { $ref: '#/info' } },
              },
            },
          },
          'x-null': null,
          'x-list': [1, [2], { a: 3 }],
          'x-number': 1,
          'x-true': true,
        },
      );
    },
  },
  {
    id: 'reference-chain-of-paths',
    attack: 'a chain of paths, each of which refers to the next one',
    sizes: [300, 3_000],
    refused: 'document/too-deep',
    document: (size) =>
      api(
        Object.fromEntries(
          times(size, (index) => [
            `/p${index}`,
            index === 0 ? { get: { responses: done() } } : { $ref: `#/paths/~1p${index - 1}`, summary: 'Next.' },
          ]),
        ),
      ),
  },
];
