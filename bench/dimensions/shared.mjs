import { range, map, string, json, ok, schemaRef, object, root, operation, operations, parameter } from './make.mjs';

const named = (n, kind, make) => ({ components: { [kind]: map(n, (i) => `Shared${i}`, make) } });
const reference = (kind, i) => ({ $ref: `#/components/${kind}/Shared${i}` });

/** What components hold beside schemas, referred to by operations, and other keywords of schemas. */
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
  'examples of a media type': (n) =>
    operation({
      responses: {
        200: {
          description: 'Done.',
          content: {
            'application/json': {
              schema: string,
              examples: map(
                n,
                (i) => `e${i}`,
                (i) => ({ value: `${i}` }),
              ),
            },
          },
        },
      },
    }),
  'methods of one path': (n) => {
    const { paths, ...made } = operation({});
    const more = map(
      n,
      (i) => `M${i}`,
      (i) => ({ operationId: `do${i}`, responses: ok(string) }),
    );
    return { ...made, openapi: '3.2.0', paths: { '/things': { ...paths['/things'], additionalOperations: more } } };
  },
  'servers of each operation': (n) => operations(n, (i) => ({ servers: [{ url: `https://s${i}.example.com` }] })),
  'security of each operation': (n) =>
    operations(n, (i) => ({ security: [{ [`scheme${i}`]: [] }] }), {
      components: {
        securitySchemes: map(
          n,
          (i) => `scheme${i}`,
          (i) => ({ type: 'apiKey', in: 'header', name: `X-K${i}` }),
        ),
      },
    }),
  'scopes of each operation': (n) =>
    operations(n, (i) => ({ security: [{ oauth: [`scope${i}`] }] }), {
      components: {
        securitySchemes: {
          oauth: {
            type: 'oauth2',
            flows: {
              clientCredentials: {
                tokenUrl: 'https://example.com/token',
                scopes: map(
                  n,
                  (i) => `scope${i}`,
                  () => 'A scope.',
                ),
              },
            },
          },
        },
      },
    }),
  'inputs of pagination': (n) =>
    operation({
      parameters: range(n).map((i) => parameter(`p${i}`)),
      'x-speakeasy-pagination': {
        type: 'cursor',
        inputs: range(n).map((i) => ({ name: `p${i}`, in: 'parameters', type: 'cursor' })),
        outputs: { nextCursor: '$.next' },
      },
    }),
  'depth of callbacks': (n) => {
    const around = (inner) => ({
      responses: ok(string),
      callbacks: { event: { '{$request.body#/url}': { post: inner } } },
    });
    return operation({
      callbacks: around(range(n).reduce(around, { responses: ok(string) })).callbacks,
    });
  },
  'parameters of a link': (n) =>
    operation({
      responses: {
        200: {
          ...ok(string)[200],
          links: {
            self: {
              operationId: 'getThing',
              parameters: map(
                n,
                (i) => `p${i}`,
                () => '$request.query.p',
              ),
            },
          },
        },
      },
    }),
  $defs: (n) =>
    root({
      ...object(
        map(
          n,
          (i) => `p${i}`,
          (i) => ({ $ref: `#/components/schemas/Root/$defs/Part${i}` }),
        ),
      ),
      $defs: map(
        n,
        (i) => `Part${i}`,
        (i) => object({ [`f${i}`]: string }),
      ),
    }),
  'dependent properties': (n) =>
    root({
      ...object(
        map(
          n,
          (i) => `p${i}`,
          () => string,
        ),
      ),
      dependentRequired: map(
        n,
        (i) => `p${i}`,
        (i) => [`p${(i + 1) % n}`],
      ),
    }),
  'dependent schemas': (n) =>
    root({
      ...object(
        map(
          n,
          (i) => `p${i}`,
          () => string,
        ),
      ),
      dependentSchemas: map(
        n,
        (i) => `p${i}`,
        (i) => ({ required: [`p${(i + 1) % n}`] }),
      ),
    }),
  'references with words beside them': (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${i}`,
          (i) => ({ allOf: [schemaRef('Part')], description: `Part ${i}.` }),
        ),
      ),
      { Part: object({ id: string }) },
    ),
  'references or null': (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${i}`,
          (i) => ({ oneOf: [schemaRef(`Part${i}`), { type: 'null' }] }),
        ),
      ),
      {
        ...map(
          n,
          (i) => `Part${i}`,
          (i) => object({ [`f${i}`]: string }),
        ),
      },
    ),
  'maps of references': (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${i}`,
          (i) => ({ type: 'object', additionalProperties: schemaRef(`Part${i}`) }),
        ),
      ),
      map(
        n,
        (i) => `Part${i}`,
        (i) => object({ [`f${i}`]: string }),
      ),
    ),
  'members of a default': (n) =>
    root(
      object({
        all: {
          type: 'object',
          default: map(
            n,
            (i) => `p${i}`,
            (i) => i,
          ),
        },
      }),
    ),
  'members of a constant': (n) =>
    root(
      object({
        all: {
          const: map(
            n,
            (i) => `p${i}`,
            (i) => i,
          ),
        },
      }),
    ),
  'objects in an enumeration': (n) => root(object({ all: { enum: range(n).map((i) => ({ i })) } })),
  'depth of not': (n) => root(range(n).reduce((not) => ({ not }), string)),
};
