import { documentOf, range, map, string, schemaRef, ok, object, root, nested, shape, long, words } from './make.mjs';

/** Texts, keys, examples and other keywords by their length. */
export const values = {
  'tuple items': (n) => root({ type: 'array', prefixItems: range(n).map((i) => shape(i % 10)), items: false }),
  'pattern properties': (n) => root({ type: 'object', patternProperties: map(n, (i) => `^p${i}`, shape) }),
  'read-only properties': (n) =>
    root(
      object(
        map(
          n,
          (i) => `part${i}`,
          (i) => schemaRef(`Part${i}`),
        ),
      ),
      map(
        n,
        (i) => `Part${i}`,
        () => object({ id: { ...string, readOnly: true }, name: string }),
      ),
    ),
  'chain of read-only properties': (n) =>
    root(
      schemaRef(`Part${n - 1}`),
      map(
        n,
        (i) => `Part${i}`,
        (i) => object({ id: { ...string, readOnly: true }, ...(i > 0 && { next: schemaRef(`Part${i - 1}`) }) }),
      ),
    ),
  'long key with properties': (n) => ({
    ...documentOf({
      schemas: {
        [long]: object(
          map(
            n,
            (i) => `property${i}`,
            () => string,
          ),
        ),
      },
    }),
    paths: { '/things': { get: { responses: ok(schemaRef(long)) } } },
  }),
  'long keys': (n) => {
    const names = range(n).map((i) => `${long}${i}`);
    return root(
      object(
        map(
          n,
          (i) => `p${i}`,
          (i) => schemaRef(names[i]),
        ),
      ),
      map(n, (i) => names[i], shape),
    );
  },
  'length of a pattern': (n) =>
    root(
      object({
        id: {
          ...string,
          pattern: `^(?:${range(n)
            .map((i) => `a${i}`)
            .join('|')})$`,
        },
      }),
    ),
  'length of a description': (n) => root({ ...shape(1), description: words(n) }),
  'lines of a description': (n) =>
    root({
      ...shape(1),
      description: range(n)
        .map((i) => `- line ${i} of \`it\``)
        .join('\n'),
    }),
  'length of a default': (n) =>
    root(object({ ids: { type: 'array', items: string, default: range(n).map((i) => `id${i}`) } })),
  'size of an example': (n) =>
    root({ ...object({ ids: { type: 'array', items: string } }), example: { ids: range(n).map((i) => `id${i}`) } }),
  examples: (n) => root({ ...shape(1), examples: range(n).map((i) => ({ field1: `text ${i}` })) }),
  'depth of an example': (n) => root({ ...object({}), example: nested(n, 1, (inner) => ({ inner })) }),
  extensions: (n) => ({
    ...root({
      ...shape(1),
      ...map(
        n,
        (i) => `x-more-${i}`,
        (i) => ({ i }),
      ),
    }),
  }),
  'unknown keywords': (n) =>
    root({
      ...shape(1),
      ...map(
        n,
        (i) => `keyword${i}`,
        (i) => i,
      ),
    }),
};
