import { range, map, string, schemaRef, object, root, nested, shape } from './make.mjs';

/** oneOf, anyOf, allOf, and chains and rings of schemas. */
export const compositions = {
  'oneOf of references': (n) =>
    root(
      { oneOf: range(n).map((i) => schemaRef(`Part${i}`)) },
      map(n, (i) => `Part${i}`, shape),
    ),
  'oneOf with a discriminator': (n) =>
    root(
      { oneOf: range(n).map((i) => schemaRef(`Part${i}`)), discriminator: { propertyName: 'kind' } },
      map(n, (i) => `Part${i}`, shape),
    ),
  'discriminator mapping': (n) =>
    root(
      {
        oneOf: range(n).map((i) => schemaRef(`Part${i}`)),
        discriminator: {
          propertyName: 'kind',
          mapping: map(
            n,
            (i) => `kind${i}`,
            (i) => `#/components/schemas/Part${i}`,
          ),
        },
      },
      map(n, (i) => `Part${i}`, shape),
    ),
  'discriminator mapping to two': (n) =>
    root(
      {
        oneOf: range(2).map((i) => schemaRef(`Part${i}`)),
        discriminator: {
          propertyName: 'kind',
          mapping: map(
            n,
            (i) => `kind${i}`,
            (i) => `#/components/schemas/Part${i % 2}`,
          ),
        },
      },
      map(2, (i) => `Part${i}`, shape),
    ),
  'children of one parent': (n) =>
    root(
      { ...object({ kind: string }), discriminator: { propertyName: 'kind' } },
      map(
        n,
        (i) => `Part${i}`,
        (i) => ({ allOf: [schemaRef('Root'), shape(i)] }),
      ),
    ),
  'oneOf of inline objects': (n) => root({ oneOf: range(n).map(shape) }),
  'oneOf of inline objects with constants': (n) =>
    root({
      oneOf: range(n).map((i) => ({ ...object({ kind: { const: `kind${i}` }, value: string }), required: ['kind'] })),
    }),
  'oneOf of identical inline objects': (n) => root({ oneOf: range(n).map(() => shape(1)) }),
  'oneOf of lists': (n) =>
    root(
      { oneOf: range(n).map((i) => ({ type: 'array', items: schemaRef(`Part${i}`) })) },
      map(n, (i) => `Part${i}`, shape),
    ),
  'anyOf beside properties': (n) => root({ ...object({ id: string }), anyOf: range(n).map(shape) }),
  'anyOf of required': (n) =>
    root({
      ...object(
        map(
          n,
          (i) => `field${i}`,
          () => string,
        ),
      ),
      anyOf: range(n).map((i) => ({ required: [`field${i}`] })),
    }),
  'allOf of references': (n) =>
    root(
      { allOf: range(n).map((i) => schemaRef(`Part${i}`)) },
      map(
        n,
        (i) => `Part${i}`,
        (i) => object({ [`field${i}`]: string }),
      ),
    ),
  'allOf of inline objects': (n) => root({ allOf: range(n).map((i) => object({ [`field${i}`]: string })) }),
  'allOf of conditions': (n) =>
    root({
      ...object({ kind: string }),
      allOf: range(n).map((i) => ({
        if: { properties: { kind: { const: `kind${i}` } } },
        then: object({ [`field${i}`]: string }),
      })),
    }),
  'allOf that contradicts itself': (n) =>
    root({ allOf: range(n).map((i) => ({ type: i % 2 ? 'string' : 'integer' })) }),
  'depth of allOf': (n) =>
    root(
      schemaRef(`Part${n - 1}`),
      map(
        n,
        (i) => `Part${i}`,
        (i) => (i === 0 ? shape(0) : { allOf: [schemaRef(`Part${i - 1}`), { description: `Level ${i}.` }] }),
      ),
    ),
  'depth of allOf with properties': (n) =>
    root(
      schemaRef(`Part${n - 1}`),
      map(
        n,
        (i) => `Part${i}`,
        (i) => (i === 0 ? shape(0) : { allOf: [schemaRef(`Part${i - 1}`), object({ [`field${i}`]: string })] }),
      ),
    ),
  'depth of oneOf': (n) =>
    root(
      schemaRef(`Part${n - 1}`),
      map(
        n,
        (i) => `Part${i}`,
        (i) => (i === 0 ? shape(0) : { oneOf: [schemaRef(`Part${i - 1}`), string] }),
      ),
    ),
  'chain of references': (n) =>
    root(
      schemaRef(`Part${n - 1}`),
      map(
        n,
        (i) => `Part${i}`,
        (i) => (i === 0 ? shape(0) : schemaRef(`Part${i - 1}`)),
      ),
    ),
  'chain of lists': (n) =>
    root(
      schemaRef(`Part${n - 1}`),
      map(
        n,
        (i) => `Part${i}`,
        (i) => (i === 0 ? shape(0) : { type: 'array', items: schemaRef(`Part${i - 1}`) }),
      ),
    ),
  'chain of objects': (n) =>
    root(
      schemaRef(`Part${n - 1}`),
      map(
        n,
        (i) => `Part${i}`,
        (i) => (i === 0 ? shape(0) : object({ next: schemaRef(`Part${i - 1}`) })),
      ),
    ),
  'ring of schemas': (n) =>
    root(
      schemaRef('Part0'),
      map(
        n,
        (i) => `Part${i}`,
        (i) => object({ next: schemaRef(`Part${(i + 1) % n}`) }),
      ),
    ),
  'ring of unions': (n) =>
    root(
      schemaRef('Part0'),
      map(
        n,
        (i) => `Part${i}`,
        (i) => ({ oneOf: [schemaRef(`Part${(i + 1) % n}`), string] }),
      ),
    ),
  'depth of inline objects': (n) => root(nested(n, string, (inner) => object({ inner }))),
  'depth of inline lists': (n) => root(nested(n, string, (items) => ({ type: 'array', items }))),
  'depth of inline maps': (n) =>
    root(nested(n, string, (additionalProperties) => ({ type: 'object', additionalProperties }))),
  'depth of inline unions': (n) =>
    root(nested(n, string, (inner) => ({ oneOf: [object({ inner }), { type: 'integer' }] }))),
  'depth of inline allOf': (n) => root(nested(n, shape(0), (inner) => ({ allOf: [inner, object({ more: string })] }))),
};
