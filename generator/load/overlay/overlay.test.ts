import { expect, test } from 'vitest';
import { applyOverlays } from './overlay.js';
import type { Json, JsonObject } from '../source.js';

const overlay = (...actions: Json[]): Json => ({ overlay: '1.0.0', info: { title: 'T', version: '1' }, actions });

test.each<[string, JsonObject, Json[], JsonObject]>([
  [
    'merges objects deeply',
    { a: { x: { p: 1 }, y: 1 } },
    [{ target: '$.a', update: { x: { q: 2 } } }],
    { a: { x: { p: 1, q: 2 }, y: 1 } },
  ],
  ['updates the document itself', { a: 1 }, [{ target: '$', update: { b: 2 } }], { a: 1, b: 2 }],
  ['appends a list', { a: [1] }, [{ target: '$.a', update: [2, 3] }], { a: [1, 2, 3] }],
  ['appends an entry', { a: [1] }, [{ target: '$.a', update: { x: 1 } }], { a: [1, { x: 1 }] }],
  ['appends a list further down', { a: { b: [1] } }, [{ target: '$.a', update: { b: [2] } }], { a: { b: [1, 2] } }],
  ['replaces what is of another type', { a: { b: [1] } }, [{ target: '$.a', update: { b: 'x' } }], { a: { b: 'x' } }],
  ['replaces a string', { a: 'x', b: 'x' }, [{ target: '$.a', update: 'y' }], { a: 'y', b: 'x' }],
  [
    'replaces references found by a filter',
    { s: { $ref: '#/A' }, t: [{ $ref: '#/B' }, { $ref: '#/A' }] },
    [{ target: "$..[?@['$ref'] == '#/A']['$ref']", update: '#/C' }],
    { s: { $ref: '#/C' }, t: [{ $ref: '#/B' }, { $ref: '#/C' }] },
  ],
  ['removes a member', { a: 1, b: 2 }, [{ target: '$.a', remove: true }], { b: 2 }],
  [
    'removes items without shifting others',
    { a: [1, 2, 3, 4, 5] },
    [{ target: '$.a[?@ > 1 && @ < 5]', remove: true }],
    { a: [1, 5] },
  ],
  [
    'removes at every depth',
    { enum: 1, a: { enum: 2, b: [{ enum: 3 }] } },
    [{ target: '$..*.enum', remove: true }],
    { enum: 1, a: { b: [{}] } },
  ],
  ['removes rather than updates', { a: { x: 1 } }, [{ target: '$.a.x', remove: true, update: 2 }], { a: {} }],
  [
    'sees earlier actions',
    { a: {} },
    [
      { target: '$.a', update: { b: {} } },
      { target: '$.a.b', update: { c: 1 } },
    ],
    { a: { b: { c: 1 } } },
  ],
  ['copies', { a: { x: 1 }, b: {} }, [{ target: '$.b', copy: '$.a' }], { a: { x: 1 }, b: { x: 1 } }],
  ['copies around itself', { a: { x: {} } }, [{ target: '$.a.x', copy: '$.a' }], { a: { x: { x: {} } } }],
  [
    'keeps __proto__ a member',
    JSON.parse('{"__proto__": {"a": 1}}'),
    [{ target: '$', update: JSON.parse('{"__proto__": {"b": 2}}') }],
    JSON.parse('{"__proto__": {"a": 1, "b": 2}}'),
  ],
])('%s', (_, document, actions, want) => {
  const before = JSON.stringify(document);
  const { value, diagnostics } = applyOverlays(document, [{ file: 'o.yaml', value: overlay(...actions) }]);
  expect(diagnostics).toEqual([]);
  expect(JSON.stringify(value)).toBe(JSON.stringify(want));
  expect(JSON.stringify(document)).toBe(before);
});

test.each<[string, JsonObject, string, string, JsonObject]>([
  ['renames a key in its place', { a: 1, b: 2, c: 3 }, '$.b~', 'x', { a: 1, x: 2, c: 3 }],
  [
    'renames by wildcard',
    { p: { a: { get: 1 }, b: { get: 2, z: 1 } } },
    '$.p.*.get~',
    'post',
    { p: { a: { post: 1 }, b: { post: 2, z: 1 } } },
  ],
  ['renames nested keys of a name', { a: { a: { a: 1 } } }, '$..a~', 'b', { b: { b: { b: 1 } } }],
])('%s', (_, document, target, update, want) => {
  const { value, diagnostics } = applyOverlays(document, [{ file: 'o.yaml', value: overlay({ target, update }) }]);
  expect(diagnostics).toEqual([]);
  expect(JSON.stringify(value)).toBe(JSON.stringify(want));
});

test.each<[string, JsonObject, Json[], JsonObject]>([
  [
    'keep their places',
    { a: 1, b: 2, c: 3, d: 4 },
    [
      { target: '$.b~', update: 'x' },
      { target: '$.a~', update: 'y' },
      { target: '$.x~', update: 'z' },
    ],
    { y: 1, z: 2, c: 3, d: 4 },
  ],
  [
    'before an update',
    { a: 1, b: 2 },
    [
      { target: '$.a~', update: 'x' },
      { target: '$', update: { a: 3 } },
      { target: "$['b']~", update: 'y' },
    ],
    { x: 1, y: 2, a: 3 },
  ],
  [
    'and swap their names',
    { a: 1, b: 2, c: 3 },
    [
      { target: '$.a~', update: 'x' },
      { target: '$.b~', update: 'a' },
      { target: '$.x~', update: 'b' },
    ],
    { b: 1, a: 2, c: 3 },
  ],
  [
    'inside of one another',
    { a: { b: { c: 1 }, d: 2 }, e: 3 },
    [
      { target: '$.a~', update: 'x' },
      { target: '$.x.b~', update: 'y' },
      { target: '$.x.y.c~', update: 'z' },
      { target: '$.x.*~', update: 'w' },
    ],
    { x: { w: { z: 1 }, d: 2 }, e: 3 },
  ],
])('members that are renamed one after the other %s', (_, document, actions, want) => {
  const { value } = applyOverlays(document, [{ file: 'o.yaml', value: overlay(...actions) }]);
  expect(JSON.stringify(value)).toBe(JSON.stringify(want));
});

test.each([0, 1, 5, 8])('of nine overlays, the one at %i that makes a key too long is named', (at) => {
  const overlays = Array.from({ length: 9 }, (_, index) => ({
    file: `o${String(index)}.yaml`,
    value: overlay({ target: '$.a', update: { [`b${String(index)}`]: 1 } }, { target: '$.nope', remove: true }),
  }));
  const long = overlay({ target: '$.a.c~', update: 'c'.repeat(5000) });
  const given = overlays.map((one, index) => (index === at ? { ...one, value: long } : one));
  const { value, diagnostics } = applyOverlays({ a: { c: 1 } }, given);
  const last = diagnostics.at(-1);
  expect([last?.code, last?.place?.file]).toEqual(['overlay/too-large', `o${String(at)}.yaml`]);
  // What comes before is there, and reported once; what comes after is not read.
  expect(Object.keys((value as { a: object }).a)).toHaveLength(at + 1);
  expect(diagnostics).toHaveLength(at + 1);
});

test('an update is copied for every place, so that later actions change one of them', () => {
  const actions = [
    { target: '$.*', update: { tags: ['x'] } },
    { target: '$.a.tags', update: ['y'] },
  ];
  const { value } = applyOverlays({ a: {}, b: {} }, [{ file: 'o.yaml', value: overlay(...actions) }]);
  expect(value).toEqual({ a: { tags: ['x', 'y'] }, b: { tags: ['x'] } });
});

test.each<[string, Json, string]>([
  ['no match', overlay({ target: '$.nope', remove: true }), 'warning overlay/no-match /actions/0/target'],
  ['no JSONPath', overlay({ target: '$.paths./pets', remove: true }), 'error overlay/jsonpath /actions/0/target'],
  ['no target', overlay({ update: {} }), 'error overlay/malformed /actions/0'],
  ['nothing to do', overlay({ target: '$' }), 'error overlay/malformed /actions/0'],
  ['an action that is none', overlay(1), 'error overlay/malformed /actions/0'],
  ['no actions', { overlay: '1.0.0' }, 'error overlay/malformed '],
  ['actions of another type', { overlay: '1.0.0', actions: {} }, 'error overlay/malformed /actions'],
  ['no overlay', { openapi: '3.0.0' }, 'error overlay/malformed '],
  ['another version', { overlay: '2.0.0', actions: [] }, 'error overlay/version /overlay'],
  ['the root removed', overlay({ target: '$', remove: true }), 'error overlay/update /actions/0/remove'],
  ['the root replaced', overlay({ target: '$', update: 'x' }), 'error overlay/update /actions/0/update'],
  ['a name that is there already', overlay({ target: '$.a~', update: 'b' }), 'error overlay/update /actions/0/update'],
  ['a name that is no string', overlay({ target: '$.a~', update: 1 }), 'error overlay/update /actions/0/update'],
  ['the name of an item', overlay({ target: '$.c[0]~', update: 'x' }), 'error overlay/update /actions/0/target'],
  ['a copy of two places', overlay({ target: '$.a', copy: '$.*' }), 'error overlay/update /actions/0/copy'],
])('reports %s', (_, value, want) => {
  const document = { a: {}, b: {}, c: [1] };
  const outcome = applyOverlays(document, [{ file: 'o.yaml', value }]);
  expect(outcome.diagnostics.map(({ severity, code, place }) => `${severity} ${code} ${place?.pointer}`)).toEqual([
    want,
  ]);
  expect(outcome.value).toEqual(document);
});
