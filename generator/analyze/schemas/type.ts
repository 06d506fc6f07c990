import type { Scalar, Type } from '../../model/model.js';
import { declareEnum, enumAlternatives, enumKind } from './enum.js';
import { extensionText } from '../extensions.js';
import { into, memberWay } from '../hint.js';
import { familyOf } from './family.js';
import { isObject } from '../../load/member.js';
import type { Node } from '../node.js';
import type { Schema } from './schema.js';
import { additionalOf, declareObject } from './object.js';
import { literal, type Reading } from './schema-context.js';
import { choicesOf } from './alternatives.js';
import { unionOf } from './union.js';
import { variantsOf } from './variants.js';

const unknown: Type = { kind: 'unknown' };

/** Scalars by JSON Schema type and format. Other formats do not affect the type. */
const scalars: Readonly<Record<string, Scalar>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  'string:date': 'date',
  'string:date-time': 'date-time',
  'string:binary': 'binary',
};

function scalar({ schema }: Reading): Type {
  const [name = 'string'] = schema.types;
  const { format, constraints } = schema;
  const found = scalars[`${name}:${format ?? ''}`] ?? scalars[name] ?? 'string';
  return {
    kind: 'scalar',
    scalar: found,
    ...(format === undefined ? {} : { format }),
    ...(constraints === undefined ? {} : { constraints }),
  };
}

function tuple({ context, schema, way }: Reading): Type {
  const items = schema.prefixItems.map((item, index) => context.typeOf(item, into(way, 'item', index)));
  const least = schema.constraints?.minItems ?? 0;
  return {
    kind: 'tuple',
    items,
    ...(least < items.length ? { least } : {}),
    ...(schema.items?.value === false
      ? {}
      : { rest: schema.items ? context.typeOf(schema.items, into(way, 'item')) : unknown }),
  };
}

function list(reading: Reading): Type {
  const { context, schema, way } = reading;
  if (schema.prefixItems.length > 0) return tuple(reading);
  const items = schema.items ? context.typeOf(schema.items, into(way, 'item')) : unknown;
  return { kind: 'list', items, ...(schema.constraints ? { constraints: schema.constraints } : {}) };
}

function map(reading: Reading): Type {
  const values = additionalOf(reading, reading.way) ?? unknown;
  const { constraints } = reading.schema;
  return { kind: 'map', values, ...(constraints ? { constraints } : {}) };
}

/** An object, or a union of objects if its alternatives have properties of their own. */
function object(reading: Reading): Type {
  const variants = variantsOf(reading);
  if (variants !== undefined) return unionOf(reading, variants);
  return isFree(reading) ? map(reading) : declareObject(reading);
}

/** A union: of objects merged with the sibling keywords, or of the alternatives themselves. */
const alternatives = (reading: Reading): Type => unionOf(reading, variantsOf(reading));

/** A union of values that cannot be one enumeration. */
function values(reading: Reading): Type {
  const { context, way } = reading;
  const typeAt = (node: Node, index?: number): Type => context.typeOf(node, memberWay(way, node, index));
  return unionOf(reading, { nodes: enumAlternatives(reading.schema), typeAt });
}

const has = (name: string) => (schema: Schema) => schema.types.includes(name as Schema['types'][number]);
const shaped = (schema: Schema) => schema.properties.size > 0;
/** Additional properties are not described. */
const isBare = (schema: Schema) => !schema.additional?.value && schema.patterns.length === 0;
/** No properties are described, so any are allowed. */
const isFree = ({ schema, context }: Reading) =>
  context.conventions.freeObjects === 'map' &&
  has('object')(schema) &&
  !shaped(schema) &&
  schema.additional === undefined &&
  schema.patterns.length === 0;
const objectLike = (schema: Schema) => has('object')(schema) || (schema.types.length === 0 && shaped(schema));

/**
 * The rules from schema to type; the first match wins. Keywords that fix the value (const, enum) come before those that
 * list alternatives, and an object with properties before its alternatives, which then only constrain it.
 */
const rules: readonly {
  readonly match: (schema: Schema, reading: Reading) => boolean;
  readonly convert: (reading: Reading) => Type;
}[] = [
  { match: (schema) => extensionText(schema.node, 'typeOverride') === 'any', convert: () => unknown },
  {
    match: (schema) => schema.const !== undefined,
    convert: (reading) => literal(reading, reading.schema.const?.value),
  },
  { match: (schema) => enumKind(schema) === 'mixed', convert: values },
  { match: (schema) => enumKind(schema) !== undefined, convert: declareEnum },
  { match: (schema) => choicesOf(schema).length > 0 && !shaped(schema), convert: alternatives },
  { match: (schema) => schema.types.length > 1, convert: (reading) => unionOf(reading) },
  { match: (_, reading) => familyOf(reading) !== undefined, convert: (reading) => unionOf(reading, familyOf(reading)) },
  { match: (schema) => objectLike(schema) && (shaped(schema) || isBare(schema)), convert: object },
  {
    match: (schema) => objectLike(schema) || (schema.types.length === 0 && isObject(schema.additional?.value)),
    convert: map,
  },
  {
    match: (schema) =>
      has('array')(schema) ||
      (schema.types.length === 0 && (schema.items !== undefined || schema.prefixItems.length > 0)),
    convert: list,
  },
  { match: (schema) => schema.types.length === 1, convert: scalar },
];

/** The type of an inline schema, without `nullable`. */
export function convert(reading: Reading): Type {
  return rules.find(({ match }) => match(reading.schema, reading))?.convert(reading) ?? unknown;
}
