import { foundIn } from '../../model/findings.js';
import { idAt } from '../../model/id.js';
import { budgets } from '../../diagnostics/budgets.js';
import { resolveReference } from '../../load/references.js';
import { isObject } from '../../load/member.js';
import { idOf, isBefore31, resolved, warn, type Context } from '../context.js';
import { childrenOf } from './descent.js';
import { withoutOwnFamily } from './alternatives.js';
import { child, children, compact, elements, flag, text, type Node } from '../node.js';
import { ownSchema, typesOf, type Choice, type Primitive, type Schema } from './schema.js';

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

/** The types that both lists allow. An integer is a number too. */
function inCommon(a: readonly Primitive[], b: readonly Primitive[]): Primitive[] {
  const integers = (these: readonly Primitive[], those: readonly Primitive[]): boolean =>
    these.includes('integer') && those.includes('number');
  const shared = a.filter((name) => b.includes(name));
  return shared.includes('integer') || !(integers(a, b) || integers(b, a)) ? shared : [...shared, 'integer'];
}

/** Whether a schema leaves open that a value is null: it has neither a shape nor values and does not exclude null. */
const admitsNull = ({ node, types, properties, items, alternatives, const: constant, enum: values }: Schema): boolean =>
  types.length + properties.size + alternatives.length === 0 &&
  [items, constant, values].every((member) => member === undefined) &&
  flag(node, 'nullable') !== false;

/** The place of a node, or of the first of a list. */
const placeOf = (node: Node | undefined): string => idAt(node?.file ?? '', node?.pointer ?? '');

/** The items of several lists without duplicates: an `allOf` can reach a part or a union on many paths. */
class Once<T> {
  readonly #items = new Map<string, T>();
  readonly #key: (item: T) => string;

  constructor(key: (item: T) => string, items: readonly T[]) {
    this.#key = key;
    this.add(items);
  }

  add(items: readonly T[]): void {
    for (const item of items) this.#items.set(this.#key(item), item);
  }

  get items(): T[] {
    return [...this.#items.values()];
  }
}

/** The types that two schemas allow together, or those of the later schema if there are none. */
function bothTypes(context: Context, a: Schema, b: Schema): readonly Primitive[] {
  if (a.types.length === 0 || b.types.length === 0) return b.types.length > 0 ? b.types : a.types;
  const shared = inCommon(a.types, b.types);
  if (shared.length > 0) return shared;
  const message = 'The parts of this allOf have no type in common; the later part is used';
  warn(context, 'schema/all-of-conflict', message, a.node);
  return b.types;
}

/**
 * Merges schemas that all apply (JSON Schema Core, section 10.2.1.1), as far as a type can express that. Lists are
 * collected once and not again for each schema.
 */
export function mergeAllOf(context: Context, first: Schema, others: readonly Schema[]): Schema {
  const parts = new Once(placeOf, first.parts);
  const patterns = new Once(placeOf, first.patterns);
  const alternatives = new Once(({ nodes: [one] }: Choice) => placeOf(one), first.alternatives);
  const conditions = new Set(first.conditions);
  const properties = new Map(first.properties);
  const required = new Set(first.required);
  const collected = { properties, required, conditions: [], parts: [], patterns: [] };
  let all: Schema = { ...first, ...collected };
  for (const b of others) {
    const a = all;
    const types = bothTypes(context, a, b);
    const nulls = (a.nullable || admitsNull(a)) && (b.nullable || admitsNull(b)) && (a.nullable || b.nullable);
    parts.add(b.parts);
    patterns.add(b.patterns);
    alternatives.add(b.alternatives);
    for (const condition of b.conditions) conditions.add(condition);
    for (const [name, node] of b.properties) properties.set(name, node);
    for (const name of b.required) required.add(name);
    all = compact<Schema>({
      ...a,
      types,
      nullable: nulls,
      const: both(context, a, b, 'the constant', (schema) => schema.const),
      enum: b.enum ?? a.enum,
      additional: b.additional ?? a.additional,
      items: b.items ?? a.items,
      prefixItems: b.prefixItems.length > 0 ? b.prefixItems : a.prefixItems,
      // The lists are joined at the end. Until then only their presence matters.
      alternatives: a.alternatives.length > 0 ? a.alternatives : b.alternatives,
      discriminator: b.discriminator ?? a.discriminator,
      format: b.format ?? a.format,
      constraints: a.constraints || b.constraints ? { ...a.constraints, ...b.constraints } : undefined,
    });
  }
  return {
    ...all,
    parts: parts.items,
    patterns: patterns.items,
    alternatives: alternatives.items,
    conditions: [...conditions],
  };
}

/** The schemas that a schema includes: the target of its reference and the parts of its `allOf`. */
function partsOf(context: Context, node: Node): Node[] {
  const reference = text(node, '$ref');
  const target = reference === undefined ? undefined : resolveReference(context.source, node.file, reference);
  return [...(target ? [target] : []), ...elements(child(node, 'allOf'))].filter(({ value }) => isObject(value));
}

/** Schemas that were read before. */
interface Memory {
  /** Schemas by place, each read once. */
  readonly read: Map<string, Schema>;
  /**
   * Schemas of an unfinished cycle, which lack the schemas around them. They are valid until the outermost one is read.
   */
  readonly inRing: Map<string, Schema>;
  /** The places at which a cycle was reported. */
  readonly reported: Set<string>;
}

const newMemory = (): Memory => ({ read: new Map(), inRing: new Map(), reported: new Set() });

/** A schema, and the level at which its cycle starts; `Infinity` if it is complete. */
interface Found {
  readonly schema: Schema;
  readonly back: number;
}

/** The schema at a node, merged with its `allOf` parts and its reference's target. */
export function normalise(context: Context, node: Node): Schema {
  const memory = foundIn(context, newMemory);
  memory.inRing.clear();
  return normaliseAt(context, memory, node, new Map()).schema;
}

/** Reads a schema; `way` holds the enclosing places with their levels. */
function normaliseAt(context: Context, memory: Memory, node: Node, way: Map<string, number>): Found {
  const { read, inRing, reported } = memory;
  const id = idOf(context, node);
  // Synthetic nodes at the same place may differ.
  const isThis = (schema: Schema | undefined): schema is Schema => schema?.node.value === node.value;
  const [whole, partial] = [read.get(id), inRing.get(id)];
  if (isThis(whole)) return { schema: whole, back: Infinity };
  if (isThis(partial)) return { schema: partial, back: 0 };
  const level = way.size;
  way.set(id, level);
  let back = Infinity;
  const schema = merged(context, node, (part) => {
    const around = way.get(idOf(context, part));
    if (around !== undefined) {
      back = Math.min(back, around);
      if (!reported.has(id))
        warn(context, 'schema/all-of-ring', 'This allOf contains itself; the cycle is omitted', node);
      reported.add(id);
      return undefined;
    }
    if (level + 1 >= budgets.composition.limit) {
      context.tooDeep(part, budgets.composition);
      return undefined;
    }
    const found = normaliseAt(context, memory, part, way);
    back = Math.min(back, found.back);
    return found.schema;
  });
  way.delete(id);
  const isWhole = back >= level;
  (isWhole ? read : inRing).set(id, schema);
  return { schema, back: isWhole ? Infinity : back };
}

function merged(context: Context, node: Node, readPart: (part: Node) => Schema | undefined): Schema {
  const written = isAlone(context, node) ? { ...node, value: { $ref: text(node, '$ref') ?? '' } } : node;
  const [first, ...rest] = partsOf(context, written).flatMap((part) => readPart(part) ?? []);
  if (first === undefined) return { ...ownSchema(written), node };
  const whole = rest.length === 0 ? { ...first, node } : mergeAllOf(context, { ...first, node }, rest);
  const taken = withoutOwnFamily(context, node, whole);
  // Most schemas that include another one are only a reference.
  if (isBareReference(written)) return { ...taken, node, parts: [...taken.parts, written] };
  const base = ownSchema(written);
  const result = mergeAllOf(context, taken, [base]);
  // OpenAPI 3.0 documents make a reference nullable by `nullable` beside `allOf`.
  return { ...result, node, nullable: base.nullable || taken.nullable };
}

const isBareReference = (node: Node): boolean =>
  text(node, '$ref') !== undefined && isObject(node.value) && Object.keys(node.value).length === 1;

/** Whether siblings of a reference are ignored, as before OpenAPI 3.1. */
function isAlone(context: Context, node: Node): boolean {
  return text(node, '$ref') !== undefined && isBefore31(context);
}

/** Keywords that change the meaning of a reference. */
const extending = [
  'allOf',
  'properties',
  'required',
  'additionalProperties',
  'patternProperties',
  'items',
  'prefixItems',
];

/** The same for an `allOf` with one part, which is another spelling of a reference. */
const shaping = [...extending.slice(1), 'type', 'enum', 'const', 'anyOf', 'oneOf'];

/** Whether a schema with one `allOf` part is a child of it, even if it adds nothing. */
function isChild(context: Context, node: Node, part: Node): boolean {
  const parent = resolved(context, part);
  const id = idOf(context, node);
  if (parent === undefined || idOf(context, parent) === id) return false;
  if (!childrenOf(context, parent).some((one) => idOf(context, one) === id)) return false;
  const { discriminator, alternatives } = normalise(context, node);
  return (
    alternatives.length === 0 && (discriminator !== undefined || normalise(context, parent).alternatives.length > 0)
  );
}

/** The reference that a schema consists of, apart from annotations: `$ref`, or the only part of an `allOf`. */
export function referenceOf(context: Context, node: Node): Node | undefined {
  if (text(node, '$ref') !== undefined) {
    // Most references have no siblings to look for.
    if (isBareReference(node)) return node;
    const more = extending.some((key) => children(child(node, key)).length > 0);
    return more && !isAlone(context, node) ? undefined : node;
  }
  const [only, ...others] = elements(child(node, 'allOf'));
  if (only === undefined || others.length > 0 || text(only, '$ref') === undefined) return undefined;
  if (isChild(context, node, only)) return undefined;
  const isObjectType = (key: string): boolean => key === 'type' && typesOf(node).every((name) => name === 'object');
  return shaping.some((key) => child(node, key) !== undefined && !isObjectType(key)) ? undefined : only;
}
