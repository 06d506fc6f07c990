import { resolveReference } from '../../load/references.js';
import { pointerOf, uriFragmentOf } from '../../model/pointer.js';
import type { Discriminator } from '../../model/model.js';
import { componentKey } from '../component-key.js';
import { idOf, resolved, type Context } from '../context.js';
import { extensionText } from '../extensions.js';
import { child, children, elements, text, type Node } from '../node.js';
import { normalise } from './all-of.js';
import type { Reading, Variants } from './schema-context.js';

/** The name of the discriminator property. Before OpenAPI 3.0 a discriminator is only that name. */
export const propertyOf = (discriminator: Node): string | undefined =>
  typeof discriminator.value === 'string' ? discriminator.value : text(discriminator, 'propertyName');

/** The schema of a mapping: a reference or the name of a component (OpenAPI Specification, Discriminator Object). */
function mappedTo(context: Context, { file, value }: Node): Node | undefined {
  if (typeof value !== 'string') return undefined;
  const component = uriFragmentOf(pointerOf(['components', 'schemas', value]));
  const target =
    resolveReference(context.source, file, value) ??
    resolveReference(context.source, file, component) ??
    resolveReference(context.source, context.source.root, component);
  return target && resolved(context, target);
}

/** The schemas that the mapping of a discriminator names, by its values. */
export function mappedSchemas(
  context: Context,
  discriminator: Node,
): readonly (readonly [value: string, node: Node])[] {
  return children(child(discriminator, 'mapping')).flatMap(([value, node]) => {
    const target = mappedTo(context, node);
    return target ? [[value, target] as const] : [];
  });
}

/** The values of a property in a schema. */
export function listedValues(context: Context, node: Node, property: string): readonly string[] {
  const found = normalise(context, node).properties.get(property);
  if (found === undefined) return [];
  const { const: constant, enum: values } = normalise(context, found);
  const listed = constant ? [constant] : elements(values);
  return listed.flatMap(({ value }) => (value === null || typeof value === 'object' ? [] : [String(value)]));
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The values of a member without a mapping: its own constants, else its name in the casing of the property. */
function impliedValues(
  context: Context,
  target: Node,
  listed: readonly string[],
  isOfOther: (value: string) => boolean,
): readonly string[] {
  const extended = extensionText(target, 'discriminatorValue');
  if (extended !== undefined) return [extended];
  if (listed.length > 0 && !listed.some(isOfOther)) return listed;
  const name = componentKey(context, target);
  return [listed.find((value) => value === name) ?? listed.find((value) => plain(value) === plain(name)) ?? name];
}

/** The member for each value. Members without a mapping are selected by their own values. */
export function discriminatorOf(
  { context, id }: Reading,
  { discriminator, otherwise }: Omit<Variants, 'typeAt'>,
  members: readonly Node[],
): Discriminator | undefined {
  const property = discriminator && propertyOf(discriminator);
  if (discriminator === undefined || property === undefined) return undefined;
  const targets = members.map((node) => resolved(context, node) ?? node);
  const ids = targets.map((target) => idOf(context, target));
  const places = new Map(ids.map((one, member) => [one, member] as const).reverse());
  const explicit = mappedSchemas(context, discriminator).flatMap(([value, found]) => {
    const member = places.get(idOf(context, found));
    return member === undefined ? [] : [{ value, member }];
  });
  const mapped = new Set(explicit.map(({ member }) => member));
  const claimed = new Set(explicit.map(({ value }) => value));
  const listed = targets.map((target) => listedValues(context, target, property));
  const counts = new Map<string, number>();
  for (const value of listed.flatMap((values) => [...new Set(values)])) counts.set(value, 1 + (counts.get(value) ?? 0));
  const implicit = targets.flatMap((target, member) => {
    const isNamed = text(members[member] ?? target, '$ref') !== undefined || ids[member] === id;
    if (mapped.has(member) || !isNamed) return [];
    const implied = impliedValues(context, target, listed[member] ?? [], (value) => (counts.get(value) ?? 0) > 1);
    return implied.filter((value) => !claimed.has(value)).map((value) => ({ value, member }));
  });
  const fallback = child(discriminator, 'defaultMapping');
  const chosen = fallback && mappedTo(context, fallback);
  const last = chosen ? ids.indexOf(idOf(context, chosen)) : otherwise ? members.indexOf(otherwise) : -1;
  return { property, mapping: [...explicit, ...implicit], ...(last < 0 ? {} : { otherwise: last }) };
}
