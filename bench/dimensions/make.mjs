// What documents of a size are made of.

/** The numbers below `n`. */
export const range = (n) => Array.from({ length: n }, (_, index) => index);

/** An object with a member for each number below `n`. */
export const map = (n, name, value) => Object.fromEntries(range(n).map((index) => [name(index), value(index)]));

export const string = { type: 'string' };
export const schemaRef = (name) => ({ $ref: `#/components/schemas/${name}` });
export const json = (schema) => ({ 'application/json': { schema } });
export const ok = (schema) => ({ 200: { description: 'Done.', content: json(schema) } });
export const object = (properties) => ({ type: 'object', properties });
export const parameter = (name, place = 'query') => ({ name, in: place, required: place === 'path', schema: string });

/** A document with the parts given; an operation that takes and returns `Root` where nothing else is said. */
export const documentOf = ({ schemas = {}, paths, ...more }) => ({
  openapi: '3.1.0',
  info: { title: 'Growth', version: '1' },
  paths: paths ?? {
    '/things': {
      post: {
        operationId: 'createThing',
        requestBody: { content: json(schemaRef('Root')) },
        responses: ok(schemaRef('Root')),
      },
    },
  },
  components: { schemas },
  ...more,
});

/** A document whose only schema is `Root`, beside the ones that it refers to. */
export const root = (schema, others = {}) => documentOf({ schemas: { Root: schema, ...others } });

/** A document with one operation. */
export const operation = (members, path = '/things', more = {}) =>
  documentOf({ paths: { [path]: { get: { operationId: 'getThing', responses: ok(string), ...members } } }, ...more });

/** A document with a path for each number. */
export const operations = (n, members, more = {}) =>
  documentOf({
    paths: map(
      n,
      (index) => `/things${index}`,
      (index) => ({ get: { operationId: `getThing${index}`, responses: ok(string), ...members(index) } }),
    ),
    ...more,
  });

/** A schema of `n` levels, made from the innermost out. */
export const nested = (n, innermost, around) => range(n).reduce((inner, index) => around(inner, index), innermost);

export const shape = (index) => object({ [`field${index}`]: string, kind: string });
export const long = 'k'.repeat(4000);
export const words = (n) =>
  range(n)
    .map((index) => `word${index % 97}`)
    .join(' ');

/** What a run is given: a document, and what lies beside it. */
export const withFiles = (document, files) => ({ document, files });
