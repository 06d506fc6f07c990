import { range, map, string, schemaRef, object, root } from './make.mjs';

/** Keywords of schemas. */
export const schemaKeywords = {
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
