import { map, string, json, ok, documentOf, operation, operations, shape } from './make.mjs';

/** Media types, responses and headers. */
export const exchanges = {
  'media types of a response': (n) =>
    operation({
      responses: { 200: { description: 'Done.', content: map(n, (i) => `application/vnd.t${i}+json`, shape) } },
    }),
  'media types of a response, each with a schema': (n) =>
    operation({
      responses: {
        200: {
          description: 'Done.',
          content: map(
            n,
            (i) => `application/vnd.t${i}+json`,
            (i) => ({ schema: shape(i) }),
          ),
        },
      },
    }),
  'media types of a request': (n) =>
    operation(
      {
        requestBody: {
          content: map(
            n,
            (i) => `application/vnd.t${i}+json`,
            (i) => ({ schema: shape(i) }),
          ),
        },
      },
      '/things',
    ).paths &&
    documentOf({
      paths: {
        '/things': {
          post: {
            operationId: 'createThing',
            requestBody: {
              content: map(
                n,
                (i) => `application/vnd.t${i}+json`,
                (i) => ({ schema: shape(i) }),
              ),
            },
            responses: ok(string),
          },
        },
      },
    }),
  responses: (n) =>
    operation({
      responses: map(
        n,
        (i) => String(100 + i),
        (i) => ({ description: `Status ${i}.`, content: json(shape(i)) }),
      ),
    }),
  'ranges of media types': (n) =>
    operation({
      responses: { 200: { description: 'Done.', content: map(n, (i) => `type${i}/*`, shape) } },
    }),
  'headers of each response': (n) =>
    operation({
      responses: map(
        n,
        (i) => String(200 + i),
        (i) => ({ description: 'Done.', headers: { [`X-H${i}`]: { schema: string } } }),
      ),
    }),
  'paginated operations': (n) =>
    operations(n, () => ({
      parameters: [{ name: 'cursor', in: 'query', schema: string }],
      responses: ok({ type: 'object', properties: { next: string, items: { type: 'array', items: string } } }),
      'x-speakeasy-pagination': {
        type: 'cursor',
        inputs: [{ name: 'cursor', in: 'parameters', type: 'cursor' }],
        outputs: { nextCursor: '$.next', results: '$.items' },
      },
    })),
  'shared responses': (n) =>
    operations(n, (i) => ({ responses: { ...ok(string), 400: { $ref: `#/components/responses/Failure${i}` } } }), {
      components: {
        responses: map(
          n,
          (i) => `Failure${i}`,
          (i) => ({ description: 'Failed.', content: json(shape(i)) }),
        ),
      },
    }),
  'failures without names': (n) =>
    operations(n, (i) => ({ responses: { ...ok(string), 400: { description: 'Failed.', content: json(shape(i)) } } })),
  'headers of a response': (n) =>
    operation({
      responses: {
        200: {
          ...ok(string)[200],
          headers: map(
            n,
            (i) => `X-H${i}`,
            () => ({ schema: string }),
          ),
        },
      },
    }),
};
