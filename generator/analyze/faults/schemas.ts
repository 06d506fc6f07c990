import { near } from '../../diagnostics/near.js';
import { describe, isObject } from '../../load/member.js';
import { partsOf } from '../../model/pointer.js';
import type { Json } from '../../load/source.js';
import { child, elements, flag, type Node } from '../node.js';
import type { Finding, Rule } from './finding.js';

/** The types of JSON Schema (Validation, section 6.1.1), each with a test of values. */
const types: Readonly<Record<string, (value: Json) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  object: isObject,
  array: Array.isArray,
  null: (value) => value === null,
};

/** Names of types in other languages, each with the equivalent schema. */
const meant: Readonly<Record<string, string>> = {
  int: '"type: integer"',
  int32: '"type: integer" with "format: int32"',
  int64: '"type: integer" with "format: int64"',
  long: '"type: integer" with "format: int64"',
  float: '"type: number" with "format: float"',
  double: '"type: number" with "format: double"',
  decimal: '"type: number"',
  bool: '"type: boolean"',
  str: '"type: string"',
  text: '"type: string"',
  uuid: '"type: string" with "format: uuid"',
  date: '"type: string" with "format: date"',
  datetime: '"type: string" with "format: date-time"',
  'date-time': '"type: string" with "format: date-time"',
  timestamp: '"type: string" with "format: date-time"',
  file: '"type: string" with "format: binary"',
  binary: '"type: string" with "format: binary"',
  list: '"type: array"',
  map: '"type: object" with "additionalProperties"',
  any: 'no "type" at all for any value',
};

const all = Object.keys(types).join(', ');

function meantBy(word: Json): string {
  if (word === null) return 'Put null in quotes: "null".';
  if (typeof word !== 'string') return `The types are ${all}.`;
  const key = word.toLowerCase();
  const [like] = near(key, Object.keys(types));
  const found = Object.hasOwn(meant, key) ? meant[key] : like && `"type: ${like}"`;
  return found === undefined ? `The types are ${all}.` : `Write ${found}.`;
}

const wordsOf = (node: Node): readonly Node[] => {
  const type = child(node, 'type');
  if (type === undefined) return [];
  return Array.isArray(type.value) ? elements(type) : [type];
};

const isKnown = (value: Json): value is string => typeof value === 'string' && Object.hasOwn(types, value);

const unknownTypes = (schema: Node): Finding[] =>
  wordsOf(schema)
    .filter(({ value }) => !isKnown(value))
    .map((word) => {
      const what = typeof word.value === 'string' ? JSON.stringify(word.value) : describe(word.value);
      return { at: word, message: `${what} is not a type; it is ignored`, hint: meantBy(word.value) };
    });

/** A default that no type of its schema allows. A default beside an `enum` is compared with its values instead. */
function wrongDefault(schema: Node): Finding[] {
  const words = wordsOf(schema).map(({ value }) => value);
  const known = words.filter(isKnown);
  const fallback = child(schema, 'default');
  const judged = known.length > 0 && known.length === words.length && child(schema, 'enum') === undefined;
  if (fallback === undefined || !judged) return [];
  const { value } = fallback;
  if (known.some((word) => types[word]?.(value) === true)) return [];
  if (value === null && flag(schema, 'nullable') === true) return [];
  return [
    { at: fallback, message: `The default is ${describe(value)}, but the schema has the type ${known.join(' or ')}` },
  ];
}

/** Keywords beside or below which a required property may be described elsewhere. */
const composing = ['$ref', 'allOf', 'anyOf', 'oneOf', 'if', 'not', 'patternProperties', 'dependentSchemas'];
const lists: readonly (string | undefined)[] = ['allOf', 'anyOf', 'oneOf', 'dependentSchemas'];
const single: readonly (string | undefined)[] = ['not', 'if', 'then', 'else'];

function isPart(pointer: string): boolean {
  const parts = partsOf(pointer);
  return lists.includes(parts.at(-2)) || single.includes(parts.at(-1));
}

function unknownRequired(schema: Node): Finding[] {
  const required = elements(child(schema, 'required'));
  const properties = child(schema, 'properties');
  if (required.length === 0 || !isObject(properties?.value)) return [];
  const open = ['additionalProperties', 'unevaluatedProperties'].some(
    (key) => (child(schema, key)?.value ?? false) !== false,
  );
  if (open || composing.some((key) => child(schema, key) !== undefined) || isPart(schema.pointer)) return [];
  const names = Object.keys(properties.value);
  let proposals = 10;
  return required.flatMap((at) => {
    const name = at.value;
    if (typeof name !== 'string' || child(properties, name) !== undefined) return [];
    // Finding a similar name compares it with all others. The first few are enough.
    const [like] = proposals-- > 0 ? near(name, names) : [];
    const message = `The property ${JSON.stringify(name)} is required, but not described`;
    return [{ at, message, ...(like === undefined ? {} : { hint: `Did you mean ${JSON.stringify(like)}?` }) }];
  });
}

/** OpenAPI 3.2, section 4.24: `nodeType` replaces both flags. */
function contradictingXml(schema: Node): Finding[] {
  const xml = child(schema, 'xml');
  if (xml === undefined || child(xml, 'nodeType') === undefined) return [];
  return ['attribute', 'wrapped'].flatMap((key) => {
    const at = child(xml, key);
    return at === undefined ? [] : [{ at, message: `"${key}" is not allowed beside "nodeType"` }];
  });
}

/** The rules about a single schema. */
export const schemaRules: readonly Rule<Node>[] = [
  { code: 'schema/unknown-type', find: unknownTypes },
  { code: 'schema/default-type', find: wrongDefault },
  { code: 'schema/unknown-required', find: unknownRequired },
  { code: 'schema/xml-conflict', find: contradictingXml },
];
