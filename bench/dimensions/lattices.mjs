import { range, map, string, schemaRef, object, root, shape } from './make.mjs';

/** The levels of a lattice: `Left` and `Right` of each are made from both of the level below. */
const levels = (n, make, lowest = shape) =>
  Object.fromEntries(
    range(n).flatMap((i) =>
      ['Left', 'Right'].map((side, at) => [
        `${side}${i}`,
        i === 0 ? lowest(at) : make([schemaRef(`Left${i - 1}`), schemaRef(`Right${i - 1}`)], i, at),
      ]),
    ),
  );

const lattice = (n, make, lowest) => root(schemaRef(`Left${n - 1}`), levels(n, make, lowest));

/** As many lattices of eight levels as fit into `n` levels. */
const several = (n, make, lowest) => {
  const count = Math.ceil(n / 8);
  const named = (name, which) => `${name}Of${which}`;
  const schemas = range(count).flatMap((which) =>
    Object.entries(levels(8, make, lowest)).map(([name, schema]) => [
      named(name, which),
      JSON.parse(JSON.stringify(schema).replaceAll(/((?:Left|Right)\d+)"/gu, `${named('$1', which)}"`)),
    ]),
  );
  return root(
    object(
      map(
        count,
        (which) => `part${which}`,
        (which) => schemaRef(named('Left7', which)),
      ),
    ),
    Object.fromEntries(schemas),
  );
};

const oneOf = (below) => ({ oneOf: below });
const anyOf = (below) => ({ anyOf: below });
const allOf = (below) => ({ allOf: below });
const withProperty = (below, i, at) => ({ allOf: [...below, object({ [`level${i}x${at}`]: string })] });
const selected = (below) => ({ oneOf: below, discriminator: { propertyName: 'kind' } });
const mapped = (below, i) => ({
  oneOf: below,
  discriminator: {
    propertyName: 'kind',
    mapping: { [`left${i}`]: below[0].$ref, [`right${i}`]: below[1].$ref },
  },
});
const beside = (below) => ({ ...object({ id: string }), oneOf: below });
const lists = (below) => ({ oneOf: below.map((items) => ({ type: 'array', items })) });
const texts = (at) => ({ type: 'string', enum: [`a${at}`, `b${at}`] });

/** Schemas of which two are made from the same two, level by level: there are far more ways through them than schemas. */
export const lattices = {
  'lattice of oneOf': (n) => lattice(n, oneOf),
  'lattice of anyOf': (n) => lattice(n, anyOf),
  'lattice of allOf': (n) => lattice(n, allOf),
  'lattice of allOf with properties': (n) => lattice(n, withProperty),
  'lattice of unions with a discriminator': (n) => lattice(n, selected),
  'lattice of unions with a mapping': (n) => lattice(n, mapped),
  'lattice of unions beside properties': (n) => lattice(n, beside),
  'lattice of unions of lists': (n) => lattice(n, lists),
  'lattice of unions of enumerations': (n) => lattice(n, oneOf, texts),
  'lattice of objects': (n) => lattice(n, ([left, right]) => object({ left, right })),
  'lattice of lists': (n) => lattice(n, ([left, right], _, at) => ({ type: 'array', items: at === 0 ? left : right })),
  'lattice of tuples': (n) => lattice(n, (below) => ({ type: 'array', prefixItems: below })),
  'several lattices of oneOf': (n) => several(n, oneOf),
  'several lattices of allOf': (n) => several(n, withProperty),
  'several lattices with a discriminator': (n) => several(n, selected),
  'diamonds of allOf': (n) =>
    root(
      object(
        map(
          n,
          (i) => `part${i}`,
          (i) => schemaRef(`Bottom${i}`),
        ),
      ),
      Object.fromEntries(
        range(n).flatMap((i) => [
          [`Top${i}`, shape(i)],
          [`Left${i}`, { allOf: [schemaRef(`Top${i}`), object({ left: string })] }],
          [`Right${i}`, { allOf: [schemaRef(`Top${i}`), object({ right: string })] }],
          [`Bottom${i}`, { allOf: [schemaRef(`Left${i}`), schemaRef(`Right${i}`)] }],
        ]),
      ),
    ),
  'diamonds of oneOf': (n) =>
    root(
      object(
        map(
          n,
          (i) => `part${i}`,
          (i) => schemaRef(`Bottom${i}`),
        ),
      ),
      Object.fromEntries(
        range(n).flatMap((i) => [
          [`Top${i}`, shape(i)],
          [`Left${i}`, { oneOf: [schemaRef(`Top${i}`), string] }],
          [`Right${i}`, { oneOf: [schemaRef(`Top${i}`), { type: 'integer' }] }],
          [`Bottom${i}`, { oneOf: [schemaRef(`Left${i}`), schemaRef(`Right${i}`)] }],
        ]),
      ),
    ),
  'unions of the same members': (n) =>
    root(
      object(
        map(
          n,
          (i) => `part${i}`,
          (i) => schemaRef(`Union${i}`),
        ),
      ),
      {
        ...map(3, (i) => `Part${i}`, shape),
        ...map(
          n,
          (i) => `Union${i}`,
          () => ({ oneOf: range(3).map((i) => schemaRef(`Part${i}`)) }),
        ),
      },
    ),
  'unions around one wide union': (n) =>
    root(
      object(
        map(
          n,
          (i) => `part${i}`,
          (i) => schemaRef(`Union${i}`),
        ),
      ),
      {
        ...map(n, (i) => `Part${i}`, shape),
        Wide: { oneOf: range(n).map((i) => schemaRef(`Part${i}`)) },
        ...map(
          n,
          (i) => `Union${i}`,
          (i) => ({ oneOf: [schemaRef('Wide'), { type: 'string', enum: [`value${i}`] }] }),
        ),
      },
    ),
  'tree of children': (n) =>
    root(
      schemaRef('Part0'),
      map(
        n,
        (i) => `Part${i}`,
        (i) =>
          i === 0
            ? { ...object({ kind: string }), required: ['kind'], discriminator: { propertyName: 'kind' } }
            : { allOf: [schemaRef(`Part${Math.floor((i - 1) / 2)}`), object({ [`field${i}`]: string })] },
      ),
    ),
};
