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
 * A schema independent of OpenAPI's version: 3.0's `nullable` and exclusive bounds, 3.1's `type` lists and
 * `examples`, and the tuples of older drafts are normalized here, and the parts of `allOf` are merged.
 * Members stay nodes, each with its place.
 */
export interface Schema {
  readonly node: Node;
  /** The places of the merged schemas, including its own. */
  readonly parts: readonly Node[];
  readonly types: readonly Primitive[];
  readonly nullable: boolean;
  readonly const?: Node;
  readonly enum?: Node;
  readonly properties: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  readonly additional?: Node;
  /** The schemas of properties by name pattern. */
  readonly patterns: readonly Node[];
  readonly items?: Node;
  readonly prefixItems: readonly Node[];
  /** The lists of `anyOf` and `oneOf`. One alternative of each applies. */
  readonly alternatives: readonly Choice[];
  /** The `then` and `else` of each condition. */
  readonly conditions: readonly (readonly Node[])[];
  readonly discriminator?: Node;
  readonly format?: string;
  readonly constraints?: Constraints;
}

const primitives: readonly string[] = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

/** The valid names in a `type`. */
export function typesOf(node: Node): Primitive[] {
  const value = child(node, 'type')?.value;
  const list = Array.isArray(value) ? value : [value];
  return list.filter((name): name is Primitive => typeof name === 'string' && primitives.includes(name));
}

/** JSON Schema's constraints. OpenAPI 3.0 writes an exclusive bound as a flag beside the inclusive one. */
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

/** Keywords that can evaluate properties and items, so that `unevaluated…` covers fewer than `additional…` would. */
const applicators = ['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'if', 'dependentSchemas', 'contains'];

/** The meaning of `unevaluated…` if no other keyword evaluates anything. */
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

/** The `then` and `else` of a condition as alternatives. */
function conditionsOf(node: Node): (readonly Node[])[] {
  const condition = child(node, 'if');
  if (condition === undefined) return [];
  const nothing = { ...condition, value: {} };
  return [[child(node, 'then') ?? nothing, child(node, 'else') ?? nothing]];
}

/** Encodings with a textual result (RFC 2045, section 6), whose values are strings. */
export const isEncoded = (encoding: string | undefined): boolean =>
  encoding !== undefined && !/^(?:binary|8bit)$/iu.test(encoding);

/** Binary media types and ranges of any type, which are read as bytes. */
const isBinary = (mediaType: string): boolean =>
  mediaOf(mediaType) === 'bytes' || (isRange(mediaType) && mediaOf(mediaType) === 'json');

/** The format. OpenAPI 3.1 expresses binary and base64 by `contentMediaType` and `contentEncoding`. */
function formatOf(node: Node): string | undefined {
  const [format, encoding, mediaType] = ['format', 'contentEncoding', 'contentMediaType'].map((key) => text(node, key));
  if (format !== undefined) return format;
  if (encoding?.toLowerCase() === 'base64') return 'byte';
  if (encoding?.toLowerCase() === 'base64url') return 'base64url';
  return mediaType !== undefined && !isEncoded(encoding) && isBinary(mediaType) ? 'binary' : undefined;
}

/** The lists of alternatives of a schema. Its discriminator applies to all of them. */
function alternativesOf(node: Node): Choice[] {
  const discriminator = child(node, 'discriminator');
  return ['anyOf', 'oneOf'].flatMap((keyword) => {
    const nodes = elements(child(node, keyword));
    return nodes.length === 0 ? [] : [compact<Choice>({ nodes, discriminator })];
  });
}

/** A schema's own keywords, without those of its reference's target. */
export function ownSchema(node: Node): Schema {
  const format = formatOf(node);
  const listed = typesOf(node);
  // Only strings have a content media type; a format alone does not.
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

/** No value is allowed: `false`, and `not` with a schema that allows any value. */
export function isNever(node: Node): boolean {
  if (node.value === false) return true;
  const not = child(node, 'not')?.value;
  return not === true || (isObject(not) && Object.keys(not).length === 0);
}

/** A JSON value for the model. */
export function valueOf(node: Node): Value {
  return node.value;
}
