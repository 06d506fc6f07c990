// Values of a document's schemas, for requests: with all that they may have, or with as little as they need.
import { resolved } from '../pages/document.mjs';

const formats = {
  'date-time': '2026-11-29T09:30:00.000Z',
  date: '2026-11-29',
  time: '09:30:00Z',
  email: 'ann@example.com',
  uuid: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  uri: 'https://example.com/a?b=c',
  url: 'https://example.com/a?b=c',
  hostname: 'www.example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  byte: 'aGVsbG8=',
  duration: 'P1D',
};

const deepest = 5;

/** Thrown where a schema has no value that is easily found. */
export class Unsampled extends Error {}

const both = (one, other, join) => (one === undefined ? other : other === undefined ? one : join(one, other));

/** The parts of `allOf`, and one of the alternatives, as one schema. */
function merged(document, node, inside = []) {
  const schema = resolved(document, node);
  if (typeof schema !== 'object' || schema === null) return {};
  if (inside.includes(schema)) throw new Unsampled('a ring');
  const below = [...inside, schema];
  const alternatives = schema.oneOf ?? schema.anyOf ?? [];
  const chosen = alternatives.find((one) => resolved(document, one)?.type !== 'null');
  const parts = [...(schema.allOf ?? []), ...(chosen ? [chosen] : [])].map((part) => merged(document, part, below));
  if (schema.discriminator && chosen) {
    const { propertyName, mapping = {} } = schema.discriminator;
    const known = Object.keys(mapping).find(
      (key) => mapping[key] === chosen.$ref || chosen.$ref?.endsWith(`/${mapping[key]}`),
    );
    parts.push({
      properties: { [propertyName]: { const: known ?? chosen.$ref?.split('/').at(-1) } },
      required: [propertyName],
    });
  }
  const own = { ...schema, allOf: undefined, oneOf: undefined, anyOf: undefined };
  return [own, ...parts].reduce((sum, part) => ({
    ...sum,
    ...part,
    properties: { ...sum.properties, ...part.properties },
    required: both(sum.required, part.required, (one, other) => [...new Set([...one, ...other])]),
    type: both(sum.type, part.type, (one) => one),
    enum: both(sum.enum, part.enum, (one, other) => one.filter((value) => other.includes(value))),
    minLength: both(sum.minLength, part.minLength, Math.max),
    maxLength: both(sum.maxLength, part.maxLength, Math.min),
  }));
}

function textOf({ format, pattern, minLength = 0, maxLength = Infinity }, { RandExp }, place) {
  if (pattern !== undefined) {
    const made = new RandExp(pattern);
    let seed = 7;
    made.randInt = (from, to) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return from + (seed % (to - from + 1));
    };
    made.max = Math.min(8, maxLength);
    // Digits and letters.
    for (const [from, to] of [
      [0, 47],
      [58, 64],
      [91, 96],
      [123, 65_535],
    ])
      made.defaultRange.subtract(from, to);
    return made.gen().padEnd(minLength, '0');
  }
  const text = formats[format] ?? ['some text', 'ö, & "more"'][place % 2];
  return text.length > maxLength ? text.slice(0, maxLength) : text.padEnd(minLength, 'x');
}

function numberOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }, isWhole) {
  const step = multipleOf ?? (isWhole ? 1 : 0.5);
  const [low, isAbove] =
    typeof exclusiveMinimum === 'number' ? [exclusiveMinimum, true] : [minimum, exclusiveMinimum === true];
  const high = typeof exclusiveMaximum === 'number' ? exclusiveMaximum : maximum;
  const start = low ?? Math.min(1, high ?? 1);
  const value = Math.ceil(start / step) * step;
  return isAbove && value <= start ? value + step : value;
}

/** A value of a schema; `all` takes optional members too. Items of a list differ by their place where they can. */
export function sample(document, node, context, depth = 0, place = 0) {
  const schema = merged(document, node);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) {
    const solid = schema.enum.filter((value) => value !== null && value !== '');
    if (solid.length === 0) throw new Unsampled('an enum of nothing');
    return solid[place % solid.length];
  }
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
  const type =
    types[0] ?? (Object.keys(schema.properties ?? {}).length > 0 ? 'object' : schema.items ? 'array' : undefined);
  switch (type) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return numberOf(schema, type === 'integer') + (schema.maximum === undefined ? place : 0);
    case 'string':
      return textOf(schema, context, place);
    case 'array': {
      const { items = {}, minItems = 0, prefixItems = [] } = schema;
      const count = Math.max(minItems, context.all && depth < deepest ? Math.min(2, schema.maxItems ?? 2) : 0);
      const list = Array.from({ length: count }, (_, index) =>
        sample(document, prefixItems[index] ?? items, context, depth + 1, index),
      );
      return schema.uniqueItems ? [...new Map(list.map((item) => [JSON.stringify(item), item])).values()] : list;
    }
    case 'object':
      return objectOf(document, schema, context, depth);
    default:
      return 'anything';
  }
}

function objectOf(document, schema, context, depth) {
  const { properties = {}, required = [], additionalProperties } = schema;
  const value = {};
  for (const [name, member] of Object.entries(properties)) {
    const own = resolved(document, member);
    if (own?.readOnly === true) continue;
    if (!required.includes(name) && (!context.all || depth >= deepest)) continue;
    try {
      value[name] = sample(document, member, context, depth + 1);
    } catch (error) {
      if (!(error instanceof Unsampled) || required.includes(name)) throw error;
    }
  }
  const missing = required.filter((name) => !Object.hasOwn(properties, name));
  if (missing.length > 0) throw new Unsampled(`${missing[0]} is required and not described`);
  if (
    context.all &&
    depth < deepest &&
    typeof additionalProperties === 'object' &&
    Object.keys(additionalProperties).length > 0
  )
    value['a key'] = sample(document, additionalProperties, context, depth + 1);
  return value;
}
