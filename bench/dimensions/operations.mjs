import { range, map, string, ok, operation, operations, parameter } from './make.mjs';

/** Keywords of operations and media types. */
export const operationKeywords = {
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
};
