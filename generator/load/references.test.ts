import { expect, test } from 'vitest';
import { followReference, referencesOf, resolveReference } from './references.js';
import { searchable } from './searchable.js';
import type { Json } from './source.js';

const ref = (to: string): Json => ({ $ref: to });

test.each<[string, Json, string[]]>([
  [
    'schemas',
    { components: { schemas: { A: { properties: { b: ref('#/B') }, allOf: [ref('#/C')] } } } },
    ['/components/schemas/A/properties/b', '/components/schemas/A/allOf/0'],
  ],
  [
    'a property called default, enum, example, x-y or $ref',
    {
      components: {
        schemas: { A: { properties: { default: ref('#/1'), enum: ref('#/2'), 'x-y': ref('#/3'), $ref: ref('#/4') } } },
      },
    },
    ['default', 'enum', 'x-y', '$ref'].map((name) => `/components/schemas/A/properties/${name}`),
  ],
  [
    'the default response and its headers',
    { paths: { '/a': { get: { responses: { default: { headers: { 'x-h': ref('#/H') } } } } } } },
    ['/paths/~1a/get/responses/default/headers/x-h'],
  ],
  [
    'example objects of a parameter',
    { paths: { '/a': { parameters: [{ examples: { one: ref('#/E'), two: { value: ref('data') } } }] } } },
    ['/paths/~1a/parameters/0/examples/one'],
  ],
  [
    'callbacks',
    { paths: { '/a': { post: { callbacks: { done: { '{$url}': { post: { requestBody: ref('#/B') } } } } } } } },
    ['/paths/~1a/post/callbacks/done/{$url}/post/requestBody'],
  ],
  [
    'a map that stands elsewhere',
    { components: { schemas: ref('schemas.yaml') }, paths: ref('paths.yaml') },
    ['/components/schemas', '/paths'],
  ],
  [
    'a $ref beside other keywords',
    { components: { schemas: { A: { $ref: '#/B', properties: { c: ref('#/C') } } } } },
    ['/components/schemas/A', '/components/schemas/A/properties/c'],
  ],
  ['an external file that is a bag of schemas', { A: { items: ref('#/B') } }, ['/A/items']],
  [
    'no data of a schema',
    {
      components: {
        schemas: {
          A: {
            default: ref('/x'),
            enum: [ref('/x')],
            const: ref('/x'),
            example: ref('/x'),
            examples: [ref('/x')],
            'x-a': ref('/x'),
            unknown: ref('/x'),
          },
        },
      },
    },
    [],
  ],
  [
    'no data elsewhere',
    {
      'x-a': ref('/x'),
      paths: {
        'x-b': ref('/x'),
        '/a': {
          get: {
            responses: {
              200: { content: { 'a/b': { example: ref('/x') } }, links: { l: { parameters: { p: ref('/x') } } } },
            },
          },
        },
      },
    },
    [],
  ],
])('finds in %s', (_, document, want) => {
  expect([...referencesOf(document)].map(({ pointer }) => pointer)).toEqual(want);
});

test('finds what a discriminator names by a reference, not by the name of a component', () => {
  const discriminator = {
    propertyName: 'kind',
    mapping: { a: 'a.yaml', b: 'parts/b', c: '#/components/schemas/C', d: 'D', e: 'e.v1.json', f: 'f.v1' },
    defaultMapping: 'g.yml',
  };
  const document = { components: { schemas: { A: { discriminator }, 'e.v1.json': {} } } };
  expect([...referencesOf(document)].map(({ pointer, key, ref }) => [pointer, key, ref])).toEqual([
    ['/components/schemas/A/discriminator', 'defaultMapping', 'g.yml'],
    ['/components/schemas/A/discriminator/mapping', 'a', 'a.yaml'],
    ['/components/schemas/A/discriminator/mapping', 'b', 'parts/b'],
    ['/components/schemas/A/discriminator/mapping', 'c', '#/components/schemas/C'],
  ]);
});

const source = searchable({
  root: 'api/root.yaml',
  documents: new Map<string, Json>([
    [
      'api/root.yaml',
      JSON.parse(
        '{"a/b": {"c~d": {"e f": 1}}, "list": [{"x": 2}], "__proto__": {"own": 3}, "path": {"$ref": "parts/p.yaml#/get"}, "loop": {"$ref": "#/loop"}, "chain": {"$ref": "#/path"}, "s": {"$anchor": "here", "$id": "https://e.example/s"}}',
      ),
    ],
    ['api/parts/p.yaml', { get: { ok: { deep: true } }, back: ref('../root.yaml#/list/0') }],
    ['common.yaml', 'whole'],
  ]),
  texts: new Map(),
});

test.each<[string, string, string, string | undefined]>([
  ['an escaped pointer', 'api/root.yaml', '#/a~1b/c~0d', 'api/root.yaml#/a~1b/c~0d'],
  ['percent signs', 'api/root.yaml', '#/a~1b/c~0d/e%20f', 'api/root.yaml#/a~1b/c~0d/e f'],
  ['an item', 'api/root.yaml', '#/list/0/x', 'api/root.yaml#/list/0/x'],
  ['the whole file', 'api/root.yaml', '#', 'api/root.yaml#'],
  ['another file', 'api/root.yaml', 'parts/p.yaml#/get/ok', 'api/parts/p.yaml#/get/ok'],
  ['a file above', 'api/root.yaml', '../common.yaml', 'common.yaml#'],
  ['a pointer that leads through a reference', 'api/root.yaml', '#/path/ok/deep', 'api/parts/p.yaml#/get/ok/deep'],
  ['own __proto__', 'api/root.yaml', '#/__proto__/own', 'api/root.yaml#/__proto__/own'],
  ['an anchor', 'api/root.yaml', '#here', 'api/root.yaml#/s'],
  ['an $id', 'common.yaml', 'https://e.example/s#here', 'api/root.yaml#/s'],
  ['the prototype', 'api/root.yaml', '#/toString', undefined],
  ['the prototype of a list', 'api/root.yaml', '#/list/length', undefined],
  ['a broken percent sign', 'api/root.yaml', '#/%zz', undefined],
  ['a file that is not there', 'api/root.yaml', 'nope.yaml', undefined],
  ['a way through a circle', 'api/root.yaml', '#/loop/x', undefined],
])('resolves %s', (_, from, to, want) => {
  const found = resolveReference(source, from, to);
  expect(found && `${found.file}#${found.pointer}`).toBe(want);
});

test.each<[string, string, unknown]>([
  ['to the end of a chain', '#/chain', { ok: { deep: true } }],
  ['into the other file and back', 'parts/p.yaml#/back', { x: 2 }],
  ['a circle nowhere', '#/loop', undefined],
])('follows %s', (_, to, want) => {
  expect(followReference(source, 'api/root.yaml', to)?.value).toEqual(want);
});
