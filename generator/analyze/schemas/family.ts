import { derivedId } from '../../model/id.js';
import type { Type } from '../../model/model.js';
import { uriFragmentOf } from '../../model/pointer.js';
import { componentKey } from '../component-key.js';
import { idOf, type Context } from '../context.js';
import { childrenOf } from './descent.js';
import { discriminatorOf, listedValues, mappedSchemas, propertyOf } from './discriminator.js';
import { extension } from '../extensions.js';
import { memberWay } from '../hint.js';
import { child, type Node } from '../node.js';
import { declareObject } from './object.js';
import type { Reading, Variants } from './schema-context.js';
import type { Choice } from './schema.js';

/** A child as a member of the union: a reference to it. */
const reference = ({ file, pointer }: Node): Node => ({ file, pointer, value: { $ref: uriFragmentOf(pointer) } });

/** The schemas that extend a schema by `allOf`, directly or not, and those in its own mapping. */
function membersOf(context: Context, node: Node): readonly Node[] {
  const below = childrenOf(context, node);
  const known = new Set([node, ...below].map((one) => idOf(context, one)));
  const all = [...below];
  for (const one of all) {
    const further = childrenOf(context, one).filter((next) => !known.has(idOf(context, next)));
    for (const next of further) {
      known.add(idOf(context, next));
      all.push(next);
    }
  }
  const discriminator = child(node, 'discriminator');
  const mapped = discriminator ? mappedSchemas(context, discriminator).map(([, target]) => target) : [];
  const others = new Map(
    mapped.filter((one) => !known.has(idOf(context, one))).map((one) => [idOf(context, one), one]),
  );
  // Schemas in the mapping are in its order, whatever file they are in.
  const places = new Map(mapped.map((one, index) => [idOf(context, one), index]));
  const placeOf = (one: Node): number => places.get(idOf(context, one)) ?? mapped.length;
  return [...below, ...others.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Whether a value can be the parent itself: the children do not cover all of its discriminator's values. */
function canOccur(reading: Reading, property: string, family: Choice): boolean {
  const { context, schema } = reading;
  if (extension(schema.node, 'abstract')?.value === true) return false;
  const values = listedValues(context, schema.node, property);
  const claimed = new Set(discriminatorOf(reading, family, family.nodes)?.mapping.map(({ value }) => value));
  return values.length === 0 || values.some((value) => !claimed.has(value));
}

/**
 * A schema with a discriminator that others extend by `allOf` is the union of those, and of itself if it
 * can occur (OpenAPI Specification, Discriminator Object). `undefined` for all other schemas.
 */
export function familyOf(reading: Reading): Variants | undefined {
  const { context, schema, way, id, hint } = reading;
  const { node, discriminator, alternatives } = schema;
  const property = discriminator && propertyOf(discriminator);
  if (discriminator === undefined || property === undefined || alternatives.length > 0 || id !== idOf(context, node))
    return undefined;
  const nodes = membersOf(context, node).map(reference);
  if (nodes.length === 0) return undefined;
  const self = canOccur(reading, property, { discriminator, nodes }) ? node : undefined;
  const typeOfSelf = (): Type => {
    const base = hint.kind === 'component' ? hint.key : componentKey(context, node);
    return declareObject({ ...reading, id: derivedId(id, 'Base'), hint: { kind: 'derived', base, suffix: 'Base' } });
  };
  return {
    discriminator,
    nodes: [...nodes, ...(self ? [self] : [])],
    ...(self && listedValues(context, node, property).length === 0 ? { otherwise: self } : {}),
    typeAt: (one, index) => (one === self ? typeOfSelf() : context.typeOf(one, memberWay(way, one, index))),
  };
}
