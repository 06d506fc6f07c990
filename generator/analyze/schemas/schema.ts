import type { Constraints, Value } from '../../model/model.js';
import { isObject } from '../../load/member.js';
import { isRange, mediaOf } from '../../model/media.js';
import { child, children, compact, elements, flag, number, text, type Node } from '../node.js';

/** Alternatives (`oneOf`, `anyOf`) and their discriminator. */
export interface Choice {
  readonly nodes: readonly Node[];
  readonly discriminator?: Node;
}

export type Primitive = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/**
 * A schema as every version of OpenAPI means it: 3.0's `nullable` and exclusive bounds, 3.1's `type` lists and
 * `examples`, and the tuples of older drafts end here, and so does `allOf`, whose parts are laid over one another.
 * Members stay nodes, each with its place.
 */
export interface Schema {
  readonly node: Node;
  /** The places that were laid over one another, the schema's own among them. */
  readonly parts: readonly Node[];
  readonly types: readonly Primitive[];
  readonly nullable: boolean;
  readonly const?: Node;
  readonly enum?: Node;
  readonly properties: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  readonly additional?: Node;
  /** What properties hold whose names fit a pattern. */
  readonly patterns: readonly Node[];
  readonly items?: Node;
  readonly prefixItems: readonly Node[];
  /** What `anyOf` and `oneOf` list: something of each holds. */
  readonly alternatives: readonly Choice[];
  /** What `then` and `else` add, for each condition. */
  readonly conditions: readonly (readonly Node[])[];
  readonly discriminator?: Node;
  readonly format?: string;
  readonly constraints?: Constraints;
}

const primitives: readonly string[] = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

/** The names of a `type` that are ones of JSON Schema. */
export function typesOf(node: Node): Primitive[] {
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

/** Keywords that may evaluate properties and items, so that `unevaluated…` speaks of fewer than `additional…` would. */
const applicators = ['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'if', 'dependentSchemas', 'contains'];

/** What is not evaluated beside a keyword, where that is plain to see. */
const unevaluated = (node: Node, keyword: string, type: Primitive): Node | undefined =>
  typesOf(node).includes(type) && !applicators.some((key) => child(node, key) !== undefined)
    ? child(node, keyword)
    : undefined;

/** A list of `items` is a tuple before draft 2020-12, with `additionalItems` for the rest. */
function itemsOf(node: Node): Pick<Schema, 'items' | 'prefixItems'> {
  const items = child(node, 'items');
  const isTuple = Array.isArray(items?.value);
  return compact<Pick<Schema, 'items' | 'prefixItems'>>({
    prefixItems: elements(isTuple ? items : child(node, 'prefixItems')),
    items: (isTuple ? child(node, 'additionalItems') : items) ?? unevaluated(node, 'unevaluatedItems', 'array'),
  });
}

const mapOf = (node: Node, key: string): (readonly [string, Node])[] => {
  const map = child(node, key);
  return isObject(map?.value) ? children(map) : [];
};

/** What holds with a condition, and what without: one of them does. */
function conditionsOf(node: Node): (readonly Node[])[] {
  const condition = child(node, 'if');
  if (condition === undefined) return [];
  const nothing = { ...condition, value: {} };
  return [[child(node, 'then') ?? nothing, child(node, 'else') ?? nothing]];
}

/** Values that are text whatever they hold (RFC 2045, section 6), so that their bytes are no matter of the body. */
export const isEncoded = (encoding: string | undefined): boolean =>
  encoding !== undefined && !/^(?:binary|8bit)$/iu.test(encoding);

/** Media types of bytes, and ranges of all types: what may be anything is read as the bytes that it is. */
const isBinary = (mediaType: string): boolean =>
  mediaOf(mediaType) === 'bytes' || (isRange(mediaType) && mediaOf(mediaType) === 'json');

/** The format, which OpenAPI 3.1 spells as what a text holds: bytes as they are, or in base64. */
function formatOf(node: Node): string | undefined {
  const [format, encoding, mediaType] = ['format', 'contentEncoding', 'contentMediaType'].map((key) => text(node, key));
  if (format !== undefined) return format;
  if (encoding?.toLowerCase() === 'base64') return 'byte';
  if (encoding?.toLowerCase() === 'base64url') return 'base64url';
  return mediaType !== undefined && !isEncoded(encoding) && isBinary(mediaType) ? 'binary' : undefined;
}

/** The lists of alternatives of a schema; its discriminator speaks of all of them. */
function alternativesOf(node: Node): Choice[] {
  const discriminator = child(node, 'discriminator');
  return ['anyOf', 'oneOf'].flatMap((keyword) => {
    const nodes = elements(child(node, keyword));
    return nodes.length === 0 ? [] : [compact<Choice>({ nodes, discriminator })];
  });
}

/** What a schema says itself, without what it refers to. */
export function ownSchema(node: Node): Schema {
  const format = formatOf(node);
  const listed = typesOf(node);
  // Only texts have a content; a format alone says nothing.
  const types: Primitive[] = listed.length === 0 && format !== text(node, 'format') ? ['string'] : listed;
  const required = elements(child(node, 'required')).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return compact<Schema>({
    node,
    parts: [node],
    types: types.filter((name) => name !== 'null'),
    nullable: flag(node, 'nullable') === true || (types.length > 1 && types.includes('null')),
    const: child(node, 'const'),
    enum: Array.isArray(child(node, 'enum')?.value) ? child(node, 'enum') : undefined,
    properties: new Map(mapOf(node, 'properties')),
    required: new Set(required),
    additional: child(node, 'additionalProperties') ?? unevaluated(node, 'unevaluatedProperties', 'object'),
    patterns: mapOf(node, 'patternProperties').map(([, pattern]) => pattern),
    ...itemsOf(node),
    alternatives: alternativesOf(node),
    conditions: conditionsOf(node),
    discriminator: child(node, 'discriminator'),
    format,
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

/** Nothing is allowed: `false`, and `not` of anything. */
export function isNever(node: Node): boolean {
  if (node.value === false) return true;
  const not = child(node, 'not')?.value;
  return not === true || (isObject(not) && Object.keys(not).length === 0);
}

/** A JSON value as models hold it. */
export function valueOf(node: Node): Value {
  return node.value;
}
