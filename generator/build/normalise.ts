import type { Constraints, Value } from '../model/model.js';
import { idOf, resolved, warn, type Context } from './context.js';
import { isObject } from '../load/member.js';
import { child, children, compact, elements, flag, number, text, type Node } from './node.js';

export type Primitive = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/**
 * A schema as every version of OpenAPI means it: 3.0's `nullable` and exclusive bounds, 3.1's `type` lists and
 * `examples` end here, and so does `allOf`, whose parts are laid over one another. Members stay nodes, each with its place.
 */
export interface Schema {
  readonly node: Node;
  /** The target of `$ref`, which wins over its siblings. */
  readonly ref?: string;
  readonly types: readonly Primitive[];
  readonly nullable: boolean;
  readonly const?: Node;
  readonly enum?: Node;
  readonly properties: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  readonly additional?: Node;
  readonly items?: Node;
  readonly prefixItems: readonly Node[];
  readonly alternatives: readonly Node[];
  readonly discriminator?: Node;
  readonly format?: string;
  readonly constraints?: Constraints;
}

const primitives: readonly string[] = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

function typesOf(node: Node): Primitive[] {
  const value = child(node, 'type')?.value;
  const list = Array.isArray(value) ? value : [value];
  return list.filter((name): name is Primitive => typeof name === 'string' && primitives.includes(name));
}

/** JSON Schema's bounds; OpenAPI 3.0 writes an exclusive bound as a flag beside the inclusive one. */
function constraintsOf(node: Node): Constraints | undefined {
  const exclusiveLow = flag(node, 'exclusiveMinimum') === true;
  const exclusiveHigh = flag(node, 'exclusiveMaximum') === true;
  const found = compact<Constraints>({
    minimum: exclusiveLow ? undefined : number(node, 'minimum'),
    maximum: exclusiveHigh ? undefined : number(node, 'maximum'),
    exclusiveMinimum: exclusiveLow ? number(node, 'minimum') : number(node, 'exclusiveMinimum'),
    exclusiveMaximum: exclusiveHigh ? number(node, 'maximum') : number(node, 'exclusiveMaximum'),
    multipleOf: number(node, 'multipleOf'),
    minLength: number(node, 'minLength'),
    maxLength: number(node, 'maxLength'),
    pattern: text(node, 'pattern'),
    minItems: number(node, 'minItems'),
    maxItems: number(node, 'maxItems'),
    uniqueItems: flag(node, 'uniqueItems'),
    minProperties: number(node, 'minProperties'),
    maxProperties: number(node, 'maxProperties'),
  });
  return Object.keys(found).length === 0 ? undefined : found;
}

function own(node: Node): Schema {
  const types = typesOf(node);
  const required = elements(child(node, 'required')).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return compact<Schema>({
    node,
    ref: text(node, '$ref'),
    types: types.filter((name) => name !== 'null'),
    nullable: flag(node, 'nullable') === true || (types.length > 1 && types.includes('null')),
    const: child(node, 'const'),
    enum: Array.isArray(child(node, 'enum')?.value) ? child(node, 'enum') : undefined,
    properties: new Map(isObject(child(node, 'properties')?.value) ? children(child(node, 'properties')) : []),
    required: new Set(required),
    additional: child(node, 'additionalProperties'),
    items: child(node, 'items'),
    prefixItems: elements(child(node, 'prefixItems')),
    alternatives: [...elements(child(node, 'anyOf')), ...elements(child(node, 'oneOf'))],
    discriminator: isObject(child(node, 'discriminator')?.value) ? child(node, 'discriminator') : undefined,
    format: text(node, 'format'),
    constraints: constraintsOf(node),
  });
}

/** Only `null` is allowed. */
export function isNull(node: Node): boolean {
  const types = child(node, 'type')?.value;
  if (types === 'null' || (Array.isArray(types) && types.length > 0 && types.every((name) => name === 'null')))
    return true;
  const only =
    child(node, 'const') ?? (elements(child(node, 'enum')).length === 1 ? elements(child(node, 'enum'))[0] : undefined);
  return only?.value === null;
}

function both<T>(
  context: Context,
  a: Schema,
  b: Schema,
  what: string,
  key: (schema: Schema) => T | undefined,
): T | undefined {
  const [left, right] = [key(a), key(b)];
  if (left !== undefined && right !== undefined && JSON.stringify(left) !== JSON.stringify(right)) {
    warn(
      context,
      'schema/all-of-conflict',
      `The parts of this allOf disagree on ${what}; the later part is used`,
      a.node,
    );
  }
  return right ?? left;
}

/** `b` laid over `a`: both hold (JSON Schema Core, section 10.2.1.1), as far as a type can say so. */
function overlay(context: Context, a: Schema, b: Schema): Schema {
  const shared = a.types.filter((name) => b.types.includes(name));
  if (a.types.length > 0 && b.types.length > 0 && shared.length === 0) {
    warn(
      context,
      'schema/all-of-conflict',
      'The parts of this allOf have no type in common; the later part is used',
      a.node,
    );
  }
  return compact<Schema>({
    node: a.node,
    ref: undefined,
    types: shared.length > 0 ? shared : b.types.length > 0 ? b.types : a.types,
    nullable: a.nullable && b.nullable,
    const: both(context, a, b, 'the constant', (schema) => schema.const),
    enum: b.enum ?? a.enum,
    properties: new Map([...a.properties, ...b.properties]),
    required: new Set([...a.required, ...b.required]),
    additional: b.additional ?? a.additional,
    items: b.items ?? a.items,
    prefixItems: b.prefixItems.length > 0 ? b.prefixItems : a.prefixItems,
    alternatives: b.alternatives.length > 0 ? b.alternatives : a.alternatives,
    discriminator: b.discriminator ?? a.discriminator,
    format: b.format ?? a.format,
    constraints: a.constraints || b.constraints ? { ...a.constraints, ...b.constraints } : undefined,
  });
}

/** The schema at a node with its `allOf` parts, references among them included, laid over one another. */
export function normalise(context: Context, node: Node, inside: readonly string[] = []): Schema {
  const base = own(node);
  const parts = elements(child(node, 'allOf'));
  if (base.ref !== undefined || parts.length === 0) return base;
  const path = [...inside, idOf(context, node)];
  const read = parts.flatMap((part) => {
    const target = resolved(context, part);
    if (target === undefined || !isObject(target.value)) return [];
    if (path.includes(idOf(context, target))) {
      warn(context, 'schema/all-of-ring', 'This allOf contains itself; the ring is left out', part);
      return [];
    }
    return [normalise(context, target, path)];
  });
  const [first, ...rest] = read;
  if (first === undefined) return base;
  const merged = rest.reduce((all, part) => overlay(context, all, part), { ...first, node });
  const result = overlay(context, merged, base);
  // Nullability said once, beside `allOf`, is how 3.0 documents make a reference nullable.
  return { ...result, node, nullable: base.nullable || read.every((part) => part.nullable) };
}

/** The single part of an `allOf` that says nothing else: a reference with words around it. */
export function soleReference(node: Node): Node | undefined {
  const parts = elements(child(node, 'allOf'));
  const [only] = parts;
  if (parts.length !== 1 || only === undefined || text(only, '$ref') === undefined) return undefined;
  const shaping = [
    'properties',
    'required',
    'type',
    'anyOf',
    'oneOf',
    'enum',
    'items',
    'additionalProperties',
    'const',
  ];
  const types = typesOf(node);
  return shaping.some(
    (key) => child(node, key) !== undefined && !(key === 'type' && types.every((name) => name === 'object')),
  )
    ? undefined
    : only;
}

/** A JSON value as models hold it. */
export function valueOf(node: Node): Value {
  return node.value;
}
