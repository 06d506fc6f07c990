import { resolveReference } from '../load/references.js';
import { isObject } from '../load/member.js';
import { idOf, isBefore31, resolved, warn, type Context } from './context.js';
import { childrenOf } from './descent.js';
import { withoutOwnFamily } from './alternatives.js';
import { child, children, compact, elements, flag, text, type Node } from './node.js';
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

/** The types of both; an integer is a number, too. */
function inCommon(a: readonly Primitive[], b: readonly Primitive[]): Primitive[] {
  const integers = (these: readonly Primitive[], those: readonly Primitive[]): boolean =>
    these.includes('integer') && those.includes('number');
  const shared = a.filter((name) => b.includes(name));
  return shared.includes('integer') || !(integers(a, b) || integers(b, a)) ? shared : [...shared, 'integer'];
}

/** A schema that has neither a shape nor values, and does not deny it, says nothing of null. */
const admitsNull = ({ node, types, properties, items, alternatives, const: constant, enum: values }: Schema): boolean =>
  types.length + properties.size + alternatives.length === 0 &&
  [items, constant, values].every((member) => member === undefined) &&
  flag(node, 'nullable') !== false;

/** The places of two schemas without those they share: an `allOf` may come by one part in many ways. */
const onceEach = (a: readonly Node[], b: readonly Node[]): Node[] => [
  ...new Map([...a, ...b].map((node) => [`${node.file}#${node.pointer}`, node])).values(),
];

/** The lists of both, each once: an `allOf` may come by one union in many ways. */
function bothChoices(a: Schema, b: Schema): readonly Choice[] {
  const placeOf = ({ nodes: [first] }: Choice): string => `${first?.file ?? ''}#${first?.pointer ?? ''}`;
  return [...new Map([...a.alternatives, ...b.alternatives].map((choice) => [placeOf(choice), choice])).values()];
}

/** `b` laid over `a`: both hold (JSON Schema Core, section 10.2.1.1), as far as a type can say so. */
export function overlay(context: Context, a: Schema, b: Schema): Schema {
  const shared = inCommon(a.types, b.types);
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
    parts: onceEach(a.parts, b.parts),
    types: shared.length > 0 ? shared : b.types.length > 0 ? b.types : a.types,
    nullable: (a.nullable || admitsNull(a)) && (b.nullable || admitsNull(b)) && (a.nullable || b.nullable),
    const: both(context, a, b, 'the constant', (schema) => schema.const),
    enum: b.enum ?? a.enum,
    properties: new Map([...a.properties, ...b.properties]),
    required: new Set([...a.required, ...b.required]),
    additional: b.additional ?? a.additional,
    patterns: onceEach(a.patterns, b.patterns),
    conditions: [...new Set([...a.conditions, ...b.conditions])],
    items: b.items ?? a.items,
    prefixItems: b.prefixItems.length > 0 ? b.prefixItems : a.prefixItems,
    alternatives: bothChoices(a, b),
    discriminator: b.discriminator ?? a.discriminator,
    format: b.format ?? a.format,
    constraints: a.constraints || b.constraints ? { ...a.constraints, ...b.constraints } : undefined,
  });
}

/** What a schema takes over whole: the target of its reference, and the parts of its `allOf`. */
function partsOf(context: Context, node: Node): Node[] {
  const reference = text(node, '$ref');
  const target = reference === undefined ? undefined : resolveReference(context.source, node.file, reference);
  return [...(target ? [target] : []), ...elements(child(node, 'allOf'))].filter(({ value }) => isObject(value));
}

/** Schemas read before, each once, however many ways lead to it; those of a ring depend on the way. */
const read = new WeakMap<Context, Map<string, Schema>>();

/** The schema at a node with its `allOf` parts and what it refers to laid over one another. */
export function normalise(context: Context, node: Node, inside: readonly string[] = []): Schema {
  const id = idOf(context, node);
  const known = read.get(context) ?? new Map<string, Schema>();
  read.set(context, known);
  const before = known.get(id);
  // Nodes made up on the way may differ at one place.
  if (before?.node.value === node.value) return before;
  const path = [...inside, id];
  const rings: Node[] = [];
  const schema = merged(context, node, (part) => {
    if (!path.includes(idOf(context, part))) return normalise(context, part, path);
    rings.push(part);
    warn(context, 'schema/all-of-ring', 'This allOf contains itself; the ring is left out', node);
    return undefined;
  });
  if (rings.length === 0) known.set(id, schema);
  return schema;
}

function merged(context: Context, node: Node, readPart: (part: Node) => Schema | undefined): Schema {
  const said = isAlone(context, node) ? { ...node, value: { $ref: text(node, '$ref') ?? '' } } : node;
  const base = ownSchema(said);
  const [first, ...rest] = partsOf(context, said).flatMap((part) => readPart(part) ?? []);
  if (first === undefined) return { ...base, node };
  const whole = rest.reduce((all, part) => overlay(context, all, part), { ...first, node });
  const taken = withoutOwnFamily(context, node, whole);
  const result = overlay(context, taken, base);
  // Nullability said once, beside `allOf`, is how 3.0 documents make a reference nullable.
  return { ...result, node, nullable: base.nullable || taken.nullable };
}

/** Whether a reference stands for itself whatever is beside it, as before OpenAPI 3.1. */
function isAlone(context: Context, node: Node): boolean {
  return text(node, '$ref') !== undefined && isBefore31(context);
}

/** Keywords that make of a reference something else than what it refers to. */
const extending = [
  'allOf',
  'properties',
  'required',
  'additionalProperties',
  'patternProperties',
  'items',
  'prefixItems',
];

/** The same of an `allOf` with one part, which is a reference in another spelling. */
const shaping = [...extending.slice(1), 'type', 'enum', 'const', 'anyOf', 'oneOf'];

/** Whether a schema that has one part is a child of that part, which may add nothing to it. */
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

/** The reference that a schema is, with words around it at most: `$ref`, or the single part of an `allOf`. */
export function referenceOf(context: Context, node: Node): Node | undefined {
  if (text(node, '$ref') !== undefined) {
    const more = extending.some((key) => children(child(node, key)).length > 0);
    return more && !isAlone(context, node) ? undefined : node;
  }
  const [only, ...others] = elements(child(node, 'allOf'));
  if (only === undefined || others.length > 0 || text(only, '$ref') === undefined) return undefined;
  if (isChild(context, node, only)) return undefined;
  const isObjectType = (key: string): boolean => key === 'type' && typesOf(node).every((name) => name === 'object');
  return shaping.some((key) => child(node, key) !== undefined && !isObjectType(key)) ? undefined : only;
}
