import type { EnumDeclaration, EnumMember, Id, Scalar, Type, UnionDeclaration } from '../../model/model.js';
import type { JsonObject } from '../../load/source.js';
import { keyOf } from '../../model/key.js';
import { pointerOf } from '../../model/pointer.js';
import { choicesOf, shapingAlternatives } from './alternatives.js';
import type { Context } from '../context.js';
import { discriminatorOf } from './discriminator.js';
import { isOpen } from './enum.js';
import { memberWay, type NamePath } from '../hint.js';
import { isObject } from '../../load/member.js';
import { child, type Node } from '../node.js';
import { isNever, isNull, ownSchema, type Schema } from './schema.js';
import { isNullType, nullable, nullType, type Reading, type Variants } from './schema-context.js';
import { baseOf, constantsOf, suggestionsOf } from './constants.js';
import { wordsOf } from '../words.js';

/** The scalar of a type, or of a constant's value. */
function scalarOf(type: Type): Scalar | undefined {
  if (type.kind === 'scalar') return type.scalar;
  if (type.kind !== 'literal') return undefined;
  return typeof type.value === 'number'
    ? Number.isInteger(type.value)
      ? 'integer'
      : 'number'
    : (typeof type.value as 'string' | 'boolean');
}

/** Merges alternatives that differ only in constraints, or in a constant that another one includes. */
function sameScalar(types: readonly Type[]): Type | undefined {
  const [scalar, ...others] = new Set(types.map(scalarOf));
  if (scalar === undefined || others.length > 0 || types.every(({ kind }) => kind === 'literal')) return undefined;
  return { kind: 'scalar', scalar };
}

/** One schema for each name in a `type` list. */
function typeList({ schema }: Reading): Node[] {
  const { file, pointer, value } = schema.node;
  return schema.types.map((type, index) => ({
    file,
    pointer: pointer + pointerOf(['type', index]),
    value: { ...(value as JsonObject), type, nullable: false },
  }));
}

/** Members without duplicates, and whether one of them was nullable. */
function distinct(types: readonly Type[]): { members: Type[]; nulls: boolean } {
  const members = new Map<string, Type>();
  for (const type of types) {
    const inner = type.kind === 'nullable' ? type.inner : type;
    if (!isNullType(inner)) members.set(keyOf(inner), inner);
  }
  return { members: [...members.values()], nulls: types.some((type) => type.kind === 'nullable' || isNullType(type)) };
}

/** Keywords that determine the kind of a schema's values. */
const telling = ['$ref', '$dynamicRef', 'type', 'const', 'enum', 'allOf', 'anyOf', 'oneOf', 'properties', 'items'];

/** An alternative without a type takes the type of the whole. */
function typed({ types }: Schema, node: Node): Node {
  const { value } = node;
  if (types.length === 0 || !isObject(value) || telling.some((key) => child(node, key) !== undefined)) return node;
  return { ...node, value: { ...value, type: types } };
}

function listed(reading: Reading): Variants {
  const { context, schema, way } = reading;
  const alternatives = shapingAlternatives(schema);
  return {
    ...choicesOf(schema)[0],
    nodes: alternatives.length > 0 ? alternatives.filter((node) => !isNever(node)) : typeList(reading),
    typeAt: (node, index) => context.typeOf(typed(schema, node), memberWay(way, node, index)),
  };
}

/**
 * `anyOf`, `oneOf` and `type` lists: unknown, one type, an enumeration or a named union, nullable if one allows null.
 */
export function unionOf(reading: Reading, variants: Variants = listed(reading)): Type {
  const { context, schema, id, hint } = reading;
  const nodes = variants.nodes.filter((node) => !isNull(node));
  const wrap = (type: Type): Type => (nodes.length < variants.nodes.length ? nullable(type) : type);
  const [only, ...others] = nodes;
  if (only === undefined) return variants.nodes.length > 0 ? nullType(context) : { kind: 'unknown' };
  if (others.length === 0) return wrap(variants.typeAt(only));
  const open = { ...wordsOf(schema.node), id, hint };
  const enumeration = (members: readonly EnumMember[]): EnumDeclaration => ({
    ...open,
    kind: 'enum',
    base: baseOf(members),
    members,
    open: isOpen(schema.node),
  });
  const constants = schema.discriminator ? undefined : constantsOf(context, nodes);
  if (constants !== undefined) {
    context.declarations.set(id, enumeration(constants));
    return wrap({ kind: 'ref', to: id });
  }
  const recursive: UnionDeclaration = { ...open, kind: 'union', members: [] };
  if (context.declarations.has(id)) return wrap({ kind: 'ref', to: id });
  context.declarations.set(id, recursive);
  const types = nodes.map((node, index) => variants.typeAt(node, index));
  const { members, nulls } = distinct(types);
  const outer = (type: Type): Type => (nulls ? nullable(wrap(type)) : wrap(type));
  const suggested = suggestionsOf(context, members);
  if (suggested !== undefined) {
    context.declarations.set(id, { ...enumeration(suggested), open: true, suggested: true });
    return outer({ kind: 'ref', to: id });
  }
  const single = members.length === 0 ? nullType(context) : members.length === 1 ? members[0] : sameScalar(members);
  if (single !== undefined) {
    context.declarations.delete(id);
    return outer(single);
  }
  const discriminator = members.length === nodes.length ? discriminatorOf(reading, variants, nodes) : undefined;
  context.declarations.set(id, { ...recursive, members, ...(discriminator ? { discriminator } : {}) });
  return outer({ kind: 'ref', to: id });
}

/** The union of the schemas at some nodes, with an id of its own. */
export function anyOf(context: Context, id: Id, nodes: readonly [Node, ...Node[]], way: NamePath): Type {
  const schema = ownSchema({ ...nodes[0], value: {} });
  const typeAt = (node: Node, index?: number): Type => context.typeOf(node, memberWay(way, node, index));
  const { whole: _, ...inside } = way;
  return unionOf({ context, schema, id, way, hint: { kind: 'inline', ...inside } }, { nodes, typeAt });
}
