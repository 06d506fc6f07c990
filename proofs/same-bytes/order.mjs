/**
 * Where order has no meaning: keys that the specification itself names, the responses of an operation, and the lists of
 * components. It has where a document lists what is shown in that order: paths, the operations of a path, properties,
 * media types (the first one is sent), values of enumerations, tags, servers, parameters, members of a union, security,
 * and whatever is inside an example. `free` says that the keys of a part are without order; `below` what lies below which
 * key, `rest` what lies below all others, or below each item of a list.
 */
const parts = {
  kept: { free: false, below: {} },
  plain: { free: true, below: {} },
  document: {
    free: true,
    below: {
      paths: 'paths',
      webhooks: 'paths',
      'x-webhooks': 'paths',
      components: 'components',
      servers: 'servers',
      info: 'plain',
    },
  },
  servers: { free: false, below: {}, rest: 'plain' },
  paths: { free: false, below: {}, rest: 'path' },
  path: {
    free: false,
    below: { parameters: 'parameters', servers: 'servers', additionalOperations: 'path' },
    rest: 'operation',
  },
  operation: {
    free: true,
    below: {
      parameters: 'parameters',
      requestBody: 'content',
      responses: 'responses',
      servers: 'servers',
      externalDocs: 'plain',
    },
  },
  parameters: { free: false, below: {}, rest: 'parameter' },
  parameter: { free: true, below: { schema: 'schema', content: 'contents', example: 'kept', examples: 'kept' } },
  responses: { free: true, below: {}, rest: 'content' },
  content: { free: true, below: { content: 'contents', headers: 'parameters' } },
  contents: { free: false, below: {}, rest: 'parameter' },
  components: { free: true, below: { schemas: 'free schemas' }, rest: 'kept' },
  'free schemas': { free: true, below: {}, rest: 'schema' },
  schemas: { free: false, below: {}, rest: 'schema' },
  schema: {
    free: true,
    below: {
      ...{ properties: 'schemas', patternProperties: 'schemas', $defs: 'schemas', xml: 'plain', externalDocs: 'plain' },
      ...{ allOf: 'schemas', anyOf: 'schemas', oneOf: 'schemas', prefixItems: 'schemas', discriminator: 'plain' },
      ...{ items: 'schema', additionalProperties: 'schema', not: 'schema', propertyNames: 'schema' },
    },
  },
};

/** Numbers from 0 to 1 that are the same in every run. */
export function dice(seed) {
  let state = seed % 2_147_483_647 || 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A list in another order. */
export function shuffled(items, roll) {
  return items
    .map((item) => [roll(), item])
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

/** A document with its keys in another order wherever that says nothing. */
export function reordered(value, roll, name = 'document') {
  const { free, below, rest } = parts[name] ?? { free: false, below: {} };
  const inside = (key, member) => {
    const next = Object.hasOwn(below, key) ? below[key] : rest;
    return next === undefined ? member : reordered(member, roll, next);
  };
  if (Array.isArray(value)) return value.map((item) => inside('', item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, inside(key, member)]);
  return Object.fromEntries(free ? shuffled(entries, roll) : entries);
}
