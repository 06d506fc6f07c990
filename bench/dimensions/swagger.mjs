import { range, map, string, object } from './make.mjs';

const definition = (name) => ({ $ref: `#/definitions/${name}` });
const done = { 200: { description: 'Done.', schema: definition('Root') } };
const swagger = ({ definitions = { Root: object({ id: string }) }, paths, ...more }) => ({
  swagger: '2.0',
  info: { title: 'Growth', version: '1' },
  paths: paths ?? { '/things': { get: { operationId: 'getThing', responses: done } } },
  definitions,
  ...more,
});
const posted = (members) => ({ '/things': { post: { operationId: 'createThing', responses: done, ...members } } });

/** Documents of Swagger 2.0. */
export const swagger2 = {
  'definitions of Swagger': (n) =>
    swagger({
      definitions: {
        Root: object(
          map(
            n,
            (i) => `part${i}`,
            (i) => definition(`Part${i}`),
          ),
        ),
        ...map(
          n,
          (i) => `Part${i}`,
          (i) => object({ [`field${i}`]: string }),
        ),
      },
    }),
  'operations of Swagger': (n) =>
    swagger({
      paths: map(
        n,
        (i) => `/things${i}`,
        (i) => ({ get: { operationId: `getThing${i}`, responses: done } }),
      ),
    }),
  'parameters of Swagger': (n) =>
    swagger({
      paths: {
        '/things': {
          get: {
            operationId: 'getThing',
            parameters: range(n).map((i) => ({
              name: `p${i}`,
              in: 'query',
              type: 'array',
              items: string,
              collectionFormat: 'pipes',
            })),
            responses: done,
          },
        },
      },
    }),
  'shared parameters of Swagger': (n) =>
    swagger({
      parameters: map(
        n,
        (i) => `P${i}`,
        (i) => ({ name: `p${i}`, in: 'query', type: 'string' }),
      ),
      paths: {
        '/things': {
          get: {
            operationId: 'getThing',
            parameters: range(n).map((i) => ({ $ref: `#/parameters/P${i}` })),
            responses: done,
          },
        },
      },
    }),
  'form fields of Swagger': (n) =>
    swagger({
      paths: posted({ parameters: range(n).map((i) => ({ name: `f${i}`, in: 'formData', type: 'string' })) }),
    }),
  'bodies of Swagger': (n) =>
    swagger({
      parameters: { Body: { name: 'body', in: 'body', schema: definition('Root') } },
      paths: map(
        n,
        (i) => `/things${i}`,
        (i) => ({
          post: { operationId: `create${i}`, parameters: [{ $ref: '#/parameters/Body' }], responses: done },
        }),
      ),
    }),
  'media types of Swagger': (n) =>
    swagger({ produces: range(n).map((i) => `application/vnd.t${i}+json`), consumes: ['application/json'] }),
  'responses of Swagger': (n) =>
    swagger({
      responses: map(
        n,
        (i) => `R${i}`,
        () => ({ description: 'Failed.', schema: definition('Root') }),
      ),
      paths: map(
        n,
        (i) => `/things${i}`,
        (i) => ({
          get: { operationId: `get${i}`, responses: { ...done, 400: { $ref: `#/responses/R${i}` } } },
        }),
      ),
    }),
};
