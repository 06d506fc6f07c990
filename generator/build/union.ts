import type { Discriminator, EnumMember, Id, Scalar, Type, UnionDeclaration } from '../model/model.js';
import { resolveReference } from '../load/references.js';
import type { JsonObject } from '../load/source.js';
import { idOf, resolved, type Context } from './context.js';
import { isOpen } from './enum.js';
import { componentKey } from './component-key.js';
import { into, type Way } from './hint.js';
import { isObject } from '../load/member.js';
import { child, children, text, type Node } from './node.js';
import { isNever, isNull, ownSchema, type Schema } from './schema.js';
import { nullable, type Reading } from './reading.js';
import { description } from './extensions.js';
import { wordsOf } from './words.js';

/** Keywords that constrain a value without giving it a shape of its own. */
const constraining = new Set([
  'required',
  'not',
  'title',
  'description',
  'minProperties',
  'maxProperties',
  'dependentRequired',
]);

/** The alternatives that shape the value; those that only say which properties go together do not. */
export function alternativesOf(schema: Schema): readonly Node[] {
  return schema.alternatives.filter(
    ({ value }) =>
      !isObject(value) || Object.keys(value).length === 0 || !Object.keys(value).every((key) => constraining.has(key)),
  );
}

/** The schema that a mapping value names: a reference, or the bare name of a component (OpenAPI Specification, Discriminator Object). */
function mappedId(context: Context, { file, value }: Node): string | undefined {
  if (typeof value !== 'string') return undefined;
  const target =
    resolveReference(context.source, file, value) ??
    resolveReference(context.source, file, `#/components/schemas/${value}`) ??
    resolveReference(context.source, context.source.root, `#/components/schemas/${value}`);
  const end = target && resolved(context, target);
  return end && idOf(context, end);
}

/** Which value selects which member; members that the mapping leaves out are selected by the name of their schema. */
function discriminatorOf(context: Context, schema: Schema, members: readonly Node[]): Discriminator | undefined {
  const property = schema.discriminator && text(schema.discriminator, 'propertyName');
  if (schema.discriminator === undefined || property === undefined) return undefined;
  const targets = members.map((node) => resolved(context, node) ?? node);
  const ids = targets.map((target) => idOf(context, target));
  const explicit = children(child(schema.discriminator, 'mapping')).flatMap(([value, node]) => {
    const id = mappedId(context, node);
    const member = id === undefined ? -1 : ids.indexOf(id);
    return member < 0 ? [] : [{ value, member }];
  });
  const mapped = new Set(explicit.map(({ member }) => member));
  const implicit = targets.flatMap((target, member) =>
    mapped.has(member) || text(members[member] ?? schema.node, '$ref') === undefined
      ? []
      : [{ value: componentKey(context, target), member }],
  );
  return { property, mapping: [...explicit, ...implicit] };
}

/** All alternatives are string constants: an enumeration in another spelling. */
function constants(schema: Schema, members: readonly Node[]): EnumMember[] | undefined {
  const found = members.map((node) => {
    const value = child(node, 'const')?.value;
    const words = description(node);
    return typeof value === 'string' ? { value, ...(words ? { description: words } : {}) } : undefined;
  });
  return found.every((member) => member !== undefined) && !schema.discriminator ? found : undefined;
}

/** The scalar that a type is or, for a constant, is one value of. */
function scalarOf(type: Type): Scalar | undefined {
  if (type.kind === 'scalar') return type.scalar;
  if (type.kind !== 'literal') return undefined;
  return typeof type.value === 'number'
    ? Number.isInteger(type.value)
      ? 'integer'
      : 'number'
    : (typeof type.value as 'string' | 'boolean');
}

/** Alternatives that only differ in bounds, or in a constant that another one admits, are one scalar. */
function sameScalar(types: readonly Type[]): Type | undefined {
  const [scalar, ...others] = new Set(types.map(scalarOf));
  if (scalar === undefined || others.length > 0 || types.every(({ kind }) => kind === 'literal')) return undefined;
  return { kind: 'scalar', scalar };
}

/** One schema per name of a `type` list. */
function typeList({ schema }: Reading): Node[] {
  const { file, pointer, value } = schema.node;
  return schema.types.map((type, index) => ({
    file,
    pointer: `${pointer}/type/${String(index)}`,
    value: { ...(value as JsonObject), type, nullable: false },
  }));
}

/** Members with what they say twice said once, and whether one of them was nullable. */
function distinct(types: readonly Type[]): { members: Type[]; nulls: boolean } {
  const members = new Map<string, Type>();
  for (const type of types) {
    const inner = type.kind === 'nullable' ? type.inner : type;
    members.set(JSON.stringify(inner), inner);
  }
  return { members: [...members.values()], nulls: types.some(({ kind }) => kind === 'nullable') };
}

/** The way to an alternative; the only one there is stands for the whole. */
const memberWay = (way: Way, node: Node, index: number | undefined): Way =>
  index === undefined ? way : into(way, 'member', text(node, '$ref') === undefined ? index : undefined);

/** The alternatives of a union, where they are not those that its schema lists as they stand. */
export interface Variants {
  readonly nodes: readonly Node[];
  /** The type of an alternative by its position; without one, of the only alternative. */
  readonly typeAt: (node: Node, index?: number) => Type;
}

function listed(reading: Reading): Variants {
  const { context, schema, way } = reading;
  const alternatives = alternativesOf(schema);
  return {
    nodes: alternatives.length > 0 ? alternatives.filter((node) => !isNever(node)) : typeList(reading),
    typeAt: (node, index) => context.typeOf(node, memberWay(way, node, index)),
  };
}

/** `anyOf`, `oneOf` and `type` lists: any, one type, an enumeration or a union with a name, nullable where `null` is among them. */
export function unionOf(reading: Reading, variants: Variants = listed(reading)): Type {
  const { context, schema, id, hint } = reading;
  const nodes = variants.nodes.filter((node) => !isNull(node));
  const wrap = (type: Type): Type => (nodes.length < variants.nodes.length ? nullable(type) : type);
  const [only, ...others] = nodes;
  if (only === undefined) return { kind: 'unknown' };
  if (others.length === 0) return wrap(variants.typeAt(only));
  const open = { ...wordsOf(schema.node), id, hint };
  const literals = constants(schema, nodes);
  if (literals !== undefined) {
    context.declarations.set(id, {
      ...open,
      kind: 'enum',
      base: 'string',
      members: literals,
      open: isOpen(schema.node),
    });
    return wrap({ kind: 'ref', to: id });
  }
  const recursive: UnionDeclaration = { ...open, kind: 'union', members: [] };
  if (context.declarations.has(id)) return wrap({ kind: 'ref', to: id });
  context.declarations.set(id, recursive);
  const types = nodes.map((node, index) => variants.typeAt(node, index));
  const { members, nulls } = distinct(types);
  const single = members.length === 1 ? members[0] : sameScalar(members);
  const outer = (type: Type): Type => (nulls ? nullable(wrap(type)) : wrap(type));
  if (single !== undefined) {
    context.declarations.delete(id);
    return outer(single);
  }
  const discriminator = members.length === nodes.length ? discriminatorOf(context, schema, nodes) : undefined;
  context.declarations.set(id, { ...recursive, members, ...(discriminator ? { discriminator } : {}) });
  return outer({ kind: 'ref', to: id });
}

/** Any of the schemas at some nodes, by an identity of its own. */
export function anyOf(context: Context, id: Id, nodes: readonly [Node, ...Node[]], way: Way): Type {
  const schema = ownSchema({ ...nodes[0], value: {} });
  const typeAt = (node: Node, index?: number): Type => context.typeOf(node, memberWay(way, node, index));
  return unionOf({ context, schema, id, way, hint: { kind: 'inline', ...way } }, { nodes, typeAt });
}
