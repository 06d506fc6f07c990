import { range, map, string, object, root, operation, shape, withFiles } from './make.mjs';

/** External files and overlays. */
export const files = {
  'external files': (n) =>
    withFiles(
      root(
        object(
          map(
            n,
            (i) => `p${i}`,
            (i) => ({ $ref: `./part${i}.json` }),
          ),
        ),
      ),
      map(
        n,
        (i) => `part${i}.json`,
        (i) => shape(i),
      ),
    ),
  'chain of external files': (n) =>
    withFiles(
      root({ $ref: './part0.json' }),
      map(
        n,
        (i) => `part${i}.json`,
        (i) => (i === n - 1 ? shape(i) : object({ next: { $ref: `./part${i + 1}.json` } })),
      ),
    ),
  'references into one external file': (n) =>
    withFiles(
      root(
        object(
          map(
            n,
            (i) => `p${i}`,
            (i) => ({ $ref: `./parts.json#/$defs/Part${i}` }),
          ),
        ),
      ),
      {
        'parts.json': { $defs: map(n, (i) => `Part${i}`, shape) },
      },
    ),
  'schemas with $id': (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${i}`,
          (i) => ({ $ref: `https://example.com/part${i}` }),
        ),
      ),
      map(
        n,
        (i) => `Part${i}`,
        (i) => ({ ...shape(i), $id: `https://example.com/part${i}` }),
      ),
    ),
  anchors: (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${i}`,
          (i) => ({ $ref: `#anchor${i}` }),
        ),
      ),
      map(
        n,
        (i) => `Part${i}`,
        (i) => ({ ...shape(i), $anchor: `anchor${i}` }),
      ),
    ),
  'dynamic anchors': (n) =>
    root(
      object({ one: { $dynamicRef: '#node' } }),
      map(
        n,
        (i) => `Part${i}`,
        (i) => ({ ...shape(i), $dynamicAnchor: 'node' }),
      ),
    ),
  'overlay actions': (n) => ({
    document: root(
      object(
        map(
          n,
          (i) => `p${i}`,
          () => string,
        ),
      ),
    ),
    overlays: [
      range(n).map((i) => ({
        target: `$.components.schemas.Root.properties.p${i}`,
        update: { description: `Property ${i}.` },
      })),
    ],
  }),
  'overlay actions on one list': (n) => ({
    document: { ...root(shape(1)), tags: [] },
    overlays: [range(n).map((i) => ({ target: '$.tags', update: { name: `tag${i}` } }))],
  }),
  'matches of an overlay': (n) => ({
    document: root(
      object(
        map(
          n,
          (i) => `p${i}`,
          () => string,
        ),
      ),
    ),
    overlays: [[{ target: '$..properties.*', update: { description: 'A property.' } }]],
  }),
  'matches of a filter': (n) => ({
    document: root(
      object(
        map(
          n,
          (i) => `p${i}`,
          () => string,
        ),
      ),
    ),
    overlays: [[{ target: '$..[?@.type == "string"]', update: { description: 'A property.' } }]],
  }),
  'members that an overlay removes': (n) => ({
    document: operation({ tags: range(n).map((i) => `tag${i}`) }),
    overlays: [[{ target: '$.paths.*.get.tags[*]', remove: true }]],
  }),
  'members that an overlay renames': (n) => ({
    document: root(
      object(
        map(
          n,
          (i) => `p${i}`,
          () => object({ a: string }),
        ),
      ),
    ),
    overlays: [[{ target: '$..properties.a~', update: 'b' }]],
  }),
  'copies of an overlay': (n) => ({
    document: root(
      shape(1),
      map(
        n,
        (i) => `Part${i}`,
        () => ({}),
      ),
    ),
    overlays: [range(n).map((i) => ({ target: `$.components.schemas.Part${i}`, copy: '$.components.schemas.Root' }))],
  }),
  'overlay actions that rename members of one map': (n) => ({
    document: root(
      object(
        map(
          n,
          (i) => `p${i}`,
          () => string,
        ),
      ),
    ),
    overlays: [range(n).map((i) => ({ target: `$.components.schemas.Root.properties.p${i}~`, update: `q${i}` }))],
  }),
  'overlay actions that match nothing': (n) => ({
    document: root(shape(1)),
    overlays: [range(n).map((i) => ({ target: `$.gone${i}`, update: { a: i } }))],
  }),
  overlays: (n) => ({
    document: root(shape(1)),
    overlays: range(n).map((i) => [{ target: '$.info', update: { [`x-a${i}`]: i } }]),
  }),
};
