import { resolveReference } from '../load/references.js';
import type { Discriminator, Id } from '../model/model.js';
import { componentKey } from './component-key.js';
import { idOf, resolved, type Context } from './context.js';
import { extensionText } from './extensions.js';
import { child, children, elements, text, type Node } from './node.js';
import { normalise } from './normalise.js';
import type { Reading, Variants } from './reading.js';

/** The name of the property that tells members apart; before OpenAPI 3.0 it is all that a discriminator says. */
export const propertyOf = (discriminator: Node): string | undefined =>
  typeof discriminator.value === 'string' ? discriminator.value : text(discriminator, 'propertyName');

/** The schema that a mapping names: a reference, or the bare name of a component (OpenAPI Specification, Discriminator Object). */
function mappedId(context: Context, { file, value }: Node): string | undefined {
  if (typeof value !== 'string') return undefined;
  const target =
    resolveReference(context.source, file, value) ??
    resolveReference(context.source, file, `#/components/schemas/${value}`) ??
    resolveReference(context.source, context.source.root, `#/components/schemas/${value}`);
  const end = target && resolved(context, target);
  return end && idOf(context, end);
}

/** The values that a schema lists for a property. */
export function listedValues(context: Context, node: Node, property: string): readonly string[] {
  const found = normalise(context, node).properties.get(property);
  if (found === undefined) return [];
  const { const: constant, enum: values } = normalise(context, found);
  const listed = constant ? [constant] : elements(values);
  return listed.flatMap(({ value }) => (value === null || typeof value === 'object' ? [] : [String(value)]));
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What selects a member that no mapping mentions: its own constants, else its name, as the property spells it. */
function impliedValues(
  context: Context,
  target: Node,
  property: string,
  others: ReadonlySet<string>,
): readonly string[] {
  const said = extensionText(target, 'discriminatorValue');
  if (said !== undefined) return [said];
  const listed = listedValues(context, target, property);
  if (listed.length > 0 && !listed.some((value) => others.has(value))) return listed;
  const name = componentKey(context, target);
  return [listed.find((value) => value === name) ?? listed.find((value) => plain(value) === plain(name)) ?? name];
}

/** The values of a discriminator's mapping, with the schemas that they name. */
function mappedIds(
  context: Context,
  discriminator: Node | undefined,
): readonly (readonly [value: string, id: Id | undefined])[] {
  const mapping = discriminator && child(discriminator, 'mapping');
  return children(mapping).map(([value, node]) => [value, mappedId(context, node)] as const);
}

/** Which value selects which member; members that the mapping leaves out are selected by what they say themselves. */
export function discriminatorOf(
  { context, id }: Reading,
  { discriminator, otherwise }: Omit<Variants, 'typeAt'>,
  members: readonly Node[],
): Discriminator | undefined {
  const property = discriminator && propertyOf(discriminator);
  if (discriminator === undefined || property === undefined) return undefined;
  const targets = members.map((node) => resolved(context, node) ?? node);
  const ids = targets.map((target) => idOf(context, target));
  const explicit = mappedIds(context, discriminator).flatMap(([value, found]) => {
    const member = found === undefined ? -1 : ids.indexOf(found);
    return member < 0 ? [] : [{ value, member }];
  });
  const mapped = new Set(explicit.map(({ member }) => member));
  const claimed = new Set(explicit.map(({ value }) => value));
  const implicit = targets.flatMap((target, member) => {
    const isNamed = text(members[member] ?? target, '$ref') !== undefined || ids[member] === id;
    if (mapped.has(member) || !isNamed) return [];
    const others = targets.filter((_, at) => at !== member).flatMap((other) => listedValues(context, other, property));
    const implied = impliedValues(context, target, property, new Set(others));
    return implied.filter((value) => !claimed.has(value)).map((value) => ({ value, member }));
  });
  const fallback = child(discriminator, 'defaultMapping');
  const last = fallback ? ids.indexOf(mappedId(context, fallback) ?? '') : otherwise ? members.indexOf(otherwise) : -1;
  return { property, mapping: [...explicit, ...implicit], ...(last < 0 ? {} : { otherwise: last }) };
}
