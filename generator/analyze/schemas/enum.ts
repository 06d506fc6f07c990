import type { EnumMember, Type, Value } from '../../model/model.js';
import { baseOf } from './constants.js';
import { extension } from '../extensions.js';
import { child, elements, type Node } from '../node.js';
import type { Schema } from './schema.js';
import { literal, nullable, nullType, type Reading } from './schema-context.js';
import { wordsOf } from '../words.js';

type EnumKind = 'named' | 'boolean' | 'null' | 'mixed';

/**
 * The kind of an `enum`: an enumeration with a name, the same as `boolean` or `null`, booleans among other
 * values, or (`undefined`) not an enumeration.
 */
export function enumKind(schema: Schema): EnumKind | undefined {
  const all = elements(schema.enum).map(({ value }) => value);
  const values = all.filter((value) => value !== null);
  if (values.length === 0) return all.length > 0 ? 'null' : undefined;
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  if (values.every((value) => typeof value === 'string' || Number.isFinite(value))) return 'named';
  return values.every((value) => typeof value !== 'object') ? 'mixed' : undefined;
}

/** The values of an `enum` as alternatives of a union. Both booleans are one alternative. */
export function enumAlternatives({ enum: values }: Schema): Node[] {
  const nodes = elements(values);
  const all = new Set(nodes.map(({ value }) => value));
  const isBoth = all.has(true) && all.has(false);
  return nodes
    .filter(({ value }) => !isBoth || value !== false)
    .map((node) => ({ ...node, value: isBoth && node.value === true ? { type: 'boolean' } : { const: node.value } }));
}

/** An extension's texts for the values, by position or by value. */
function textsOf(node: Node | undefined, value: string | number, index: number): string | undefined {
  const found = node && (Array.isArray(node.value) ? child(node, index) : child(node, String(value)))?.value;
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function membersOf(schema: Schema): EnumMember[] {
  const names = extension(schema.node, 'enumNames');
  const descriptions = extension(schema.node, 'enumDescriptions');
  const members = new Map<string | number, EnumMember>();
  elements(schema.enum).forEach(({ value }, index) => {
    if ((typeof value !== 'string' && typeof value !== 'number') || members.has(value)) return;
    const name = textsOf(names, value, index);
    const description = textsOf(descriptions, value, index);
    members.set(value, { value, ...(name ? { name } : {}), ...(description ? { description } : {}) });
  });
  return [...members.values()];
}

/** Whether an enumeration is open to values that are not listed. */
export function isOpen(node: Node): boolean {
  const value = extension(node, 'enumOpen')?.value;
  return value === 'allow' || value === true;
}

/** The only value of an unnamed enumeration, which is another spelling of a constant. */
function singleValue({ context, schema, hint }: Reading): Value | undefined {
  const values = elements(schema.enum).flatMap(({ value }) => (value === null ? [] : [value]));
  const [only, ...others] = new Set(values);
  if (others.length > 0 || isOpen(schema.node) || context.conventions.singleValues !== 'literal') return undefined;
  // Enumerations of booleans never have a name.
  return hint.kind !== 'component' || typeof only === 'boolean' ? only : undefined;
}

/** Declares an enumeration; `null` among its values makes the reference nullable. */
export function declareEnum(reading: Reading): Type {
  const { context, schema, id, hint } = reading;
  const kind = enumKind(schema);
  if (kind === 'null') return nullType(context);
  const single = singleValue(reading);
  const named = kind === 'named' && single === undefined;
  const members = membersOf(schema);
  const type: Type = named
    ? { kind: 'ref', to: id }
    : single === undefined
      ? { kind: 'scalar', scalar: 'boolean' }
      : literal(reading, single);
  if (named && !context.declarations.has(id)) {
    context.declarations.set(id, {
      kind: 'enum',
      id,
      hint,
      base: baseOf(members),
      members,
      open: isOpen(schema.node),
      ...wordsOf(schema.node),
    });
  }
  return elements(schema.enum).some(({ value }) => value === null) ? nullable(type) : type;
}
