import { range, map, string, json, ok, schemaRef, object, root, operations, documentOf, shape } from './make.mjs';

/** The n-th way to write one long word in small letters and capitals: names that become one name. */
const cased = (i) =>
  [...'abcdefghijklmnopqrst'].map((letter, bit) => ((i >> bit) & 1 ? `_${letter}` : letter)).join('');

/** Names and structures that are nearly the same. */
export const alike = {
  'properties that differ in case': (n) => root(object(map(n, cased, () => string))),
  'components that differ in case': (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${i}`,
          (i) => schemaRef(cased(i)),
        ),
      ),
      map(n, cased, shape),
    ),
  'values that differ in case': (n) => root({ type: 'string', enum: range(n).map(cased) }),
  'operations that differ in case': (n) => operations(n, (i) => ({ operationId: cased(i) })),
  'tags that differ in case': (n) => operations(n, (i) => ({ tags: [cased(i)] })),
  'paths that differ in case': (n) =>
    documentOf({
      paths: map(
        n,
        (i) => `/${cased(i)}`,
        () => ({ get: { responses: ok(string) } }),
      ),
    }),
  'paths that differ in their end': (n) =>
    documentOf({
      paths: map(
        n,
        (i) => `/things/{id}/parts${'/'.repeat(i % 50)}${'-'.repeat(Math.floor(i / 50))}`,
        () => ({ get: { responses: ok(string) } }),
      ),
    }),
  'inline responses that are alike': (n) => operations(n, () => ({ responses: ok(shape(1)) })),
  'inline failures that are alike': (n) =>
    operations(n, () => ({ responses: { ...ok(string), 400: { description: 'Wrong.', content: json(shape(1)) } } })),
  'inline parameters that are alike': (n) =>
    operations(n, () => ({
      parameters: [{ name: 'state', in: 'query', schema: { type: 'string', enum: ['on', 'off'] } }],
    })),
  'descriptions that are alike': (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${i}`,
          () => ({ ...string, description: 'The same words.' }),
        ),
      ),
    ),
};
