import { range, map, string, schemaRef, object, root, shape } from './make.mjs';

/** A number in two signs, so that the last of many is not long. */
const inSigns = (i) => i.toString(2).replaceAll('0', '-').replaceAll('1', '+');

/** Objects, enumerations and components by their number. */
export const objects = {
  schemas: (n) =>
    root(
      object(
        map(
          n,
          (i) => `part${i}`,
          (i) => schemaRef(`Part${i}`),
        ),
      ),
      map(
        n,
        (i) => `Part${i}`,
        (i) => object({ id: string, next: schemaRef(`Part${Math.floor(i / 2)}`) }),
      ),
    ),
  properties: (n) =>
    root(
      object(
        map(
          n,
          (i) => `property${i}`,
          () => string,
        ),
      ),
    ),
  'properties, all required': (n) =>
    root({
      ...object(
        map(
          n,
          (i) => `property${i}`,
          () => string,
        ),
      ),
      required: range(n).map((i) => `property${i}`),
    }),
  'properties of references': (n) =>
    root(
      object(
        map(
          n,
          (i) => `property${i}`,
          () => schemaRef('Part'),
        ),
      ),
      { Part: shape(1) },
    ),
  'inline objects of one object': (n) => root(object(map(n, (i) => `part${i}`, shape))),
  'identical inline objects of one object': (n) =>
    root(
      object(
        map(
          n,
          (i) => `part${i}`,
          () => shape(1),
        ),
      ),
    ),
  'inline enumerations of one object': (n) =>
    root(
      object(
        map(
          n,
          (i) => `state${i}`,
          (i) => ({ type: 'string', enum: ['on', `off${i}`] }),
        ),
      ),
    ),
  'identical inline enumerations': (n) =>
    root(
      object(
        map(
          n,
          (i) => `state${i}`,
          () => ({ type: 'string', enum: ['on', 'off'] }),
        ),
      ),
    ),
  'type lists of one object': (n) =>
    root(
      object(
        map(
          n,
          (i) => `value${i}`,
          () => ({ type: ['string', 'integer', 'boolean'] }),
        ),
      ),
    ),
  'identical components': (n) =>
    root(
      object(
        map(
          n,
          (i) => `part${i}`,
          (i) => schemaRef(`Part${i}`),
        ),
      ),
      map(
        n,
        (i) => `Part${i}`,
        () => shape(1),
      ),
    ),
  'components of nearly one name': (n) =>
    root(
      object(
        map(
          n,
          (i) => `part${i}`,
          (i) => schemaRef(`Part${'_'.repeat(i % 50)}${'.'.repeat(Math.floor(i / 50))}`),
        ),
      ),
      map(n, (i) => `Part${'_'.repeat(i % 50)}${'.'.repeat(Math.floor(i / 50))}`, shape),
    ),
  'properties of nearly one name': (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${'_'.repeat(i % 50)}${'.'.repeat(Math.floor(i / 50))}`,
          () => string,
        ),
      ),
    ),
  'titles of one name': (n) =>
    root(
      object(
        map(
          n,
          (i) => `part${i}`,
          (i) => ({ ...shape(i), title: 'Part' }),
        ),
      ),
    ),
  'enumeration values': (n) => root({ type: 'string', enum: range(n).map((i) => `value${i}`) }),
  'enumeration values with names': (n) =>
    root({
      type: 'string',
      enum: range(n).map((i) => `value${i}`),
      'x-enum-varnames': range(n).map((i) => `Value${i}`),
      'x-enum-descriptions': range(n).map((i) => `Value number ${i}.`),
    }),
  'enumeration values of signs': (n) =>
    root({ type: 'string', enum: range(n).map((i) => `${'+'.repeat(i % 40)}a${inSigns(i)}`) }),
  'constants with titles': (n) => root({ oneOf: range(n).map((i) => ({ const: `value${i}`, title: `Value ${i}` })) }),
};
