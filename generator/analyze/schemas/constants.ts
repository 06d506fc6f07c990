import type { EnumDeclaration, EnumMember, Scalar, Type, Value } from '../../model/model.js';
import type { Context } from '../context.js';
import { description } from '../extensions.js';
import { child, elements, text, type Node } from '../node.js';

/** The only value of a schema: its `const`, or the single value of an `enum` without a name. */
function constantOf({ conventions }: Context, node: Node): Value | undefined {
  const [only, ...others] = elements(child(node, 'enum'));
  const isNamed = others.length > 0 || conventions.singleValues === 'enum';
  return child(node, 'const')?.value ?? (isNamed ? undefined : only?.value);
}

const isMember = (value: Value | undefined): value is string | number =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

/** Titles of values; `undefined` unless they differ. */
const areDistinct = (titles: readonly (string | undefined)[]): boolean =>
  titles.every((title) => title !== undefined) && new Set(titles).size === titles.length;

/**
 * Alternatives that are all constants are another spelling of an enumeration, with titles and descriptions of its
 * values (JSON Schema Validation, section 9.1); `undefined` if one of them is something else.
 */
export function constantsOf(context: Context, nodes: readonly Node[]): EnumMember[] | undefined {
  const titles = nodes.map((node) => text(node, 'title')?.trim());
  const named = areDistinct(titles);
  const members = nodes.flatMap((node, index): EnumMember[] => {
    const value = constantOf(context, node);
    const [title, words] = [titles[index], description(node)];
    if (!isMember(value)) return [];
    return [{ value, ...(named && title ? { title } : {}), ...(words ? { description: words } : {}) }];
  });
  return members.length === nodes.length ? members : undefined;
}

/** The base type of an enumeration's values. */
export const baseOf = (members: readonly EnumMember[]): EnumDeclaration['base'] =>
  members.every(({ value }) => typeof value === 'number') ? 'number' : 'string';

/** The scalars whose values an open enumeration can list. */
const bases: Readonly<Partial<Record<Scalar, EnumDeclaration['base']>>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
};

/** The values of an unnamed enumeration. */
function listed({ declarations }: Context, type: Type): readonly EnumMember[] | undefined {
  if (type.kind === 'literal') return isMember(type.value) ? [{ value: type.value }] : undefined;
  const target = type.kind === 'ref' ? declarations.get(type.to) : undefined;
  return target?.kind === 'enum' && target.hint.kind === 'inline' ? target.members : undefined;
}

/** An open enumeration: values beside the scalar that includes them; `undefined` for other unions. */
export function suggestionsOf(context: Context, types: readonly Type[]): EnumMember[] | undefined {
  const scalars = types.flatMap((type) => (type.kind === 'scalar' ? [type.scalar] : []));
  const lists = types.filter(({ kind }) => kind !== 'scalar').map((type) => listed(context, type));
  const base = scalars[0] && bases[scalars[0]];
  if (base === undefined || lists.length === 0 || scalars.some((scalar) => bases[scalar] !== base)) return undefined;
  const members = lists.flatMap((list) => list ?? []);
  if (lists.includes(undefined) || members.some(({ value }) => typeof value !== base)) return undefined;
  const distinct = [...new Map(members.map((member) => [member.value, member])).values()];
  // A single constant, usually the empty string, is not an enumeration.
  return distinct.length > 1 ? distinct : undefined;
}
