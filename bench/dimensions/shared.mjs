import { range, map, string, json, ok, object, operation, operations, parameter } from './make.mjs';

const named = (n, kind, make) => ({ components: { [kind]: map(n, (i) => `Shared${i}`, make) } });
const reference = (kind, i) => ({ $ref: `#/components/${kind}/Shared${i}` });

/** Components beside schemas, which operations refer to. */
export const shared = {
  'shared parameters': (n) =>
    operation(
      { parameters: range(n).map((i) => reference('parameters', i)) },
      '/things',
      named(n, 'parameters', (i) => parameter(`p${i}`)),
    ),
  'shared headers': (n) =>
    operation(
      {
        responses: {
          200: {
            ...ok(string)[200],
            headers: map(
              n,
              (i) => `X-H${i}`,
              (i) => reference('headers', i),
            ),
          },
        },
      },
      '/things',
      named(n, 'headers', () => ({ schema: string })),
    ),
  'shared request bodies': (n) => {
    const made = operations(
      n,
      () => ({}),
      named(n, 'requestBodies', (i) => ({ content: json(object({ [`f${i}`]: string })) })),
    );
    const paths = Object.entries(made.paths).map(([path, { get }], i) => [
      path,
      { post: { ...get, requestBody: reference('requestBodies', i) } },
    ]);
    return { ...made, paths: Object.fromEntries(paths) };
  },
  'shared examples': (n) =>
    operation(
      {
        parameters: [
          {
            ...parameter('p'),
            examples: map(
              n,
              (i) => `e${i}`,
              (i) => reference('examples', i),
            ),
          },
        ],
      },
      '/things',
      named(n, 'examples', (i) => ({ value: `text ${i}` })),
    ),
  'shared links': (n) =>
    operation(
      {
        responses: {
          200: {
            ...ok(string)[200],
            links: map(
              n,
              (i) => `l${i}`,
              (i) => reference('links', i),
            ),
          },
        },
      },
      '/things',
      named(n, 'links', () => ({ operationId: 'getThing' })),
    ),
  'shared path items': (n) => ({
    ...operations(n, () => ({})),
    paths: map(
      n,
      (i) => `/things${i}`,
      (i) => reference('pathItems', i),
    ),
    ...named(n, 'pathItems', (i) => ({ get: { operationId: `getThing${i}`, responses: ok(string) } })),
  }),
  'paths of one path item': (n) => ({
    ...operations(n, () => ({})),
    paths: map(
      n,
      (i) => `/things${i}`,
      () => reference('pathItems', 0),
    ),
    ...named(1, 'pathItems', () => ({ get: { responses: ok(string) } })),
  }),
};
