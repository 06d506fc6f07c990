import type { EnumMember, Type } from '../model/model.js';
import { extension } from './extensions.js';
import { child, elements, type Node } from './node.js';
import type { Schema } from './schema.js';
import { nullable, type Reading } from './reading.js';
import { wordsOf } from './words.js';

type EnumKind = 'named' | 'boolean';

/** Whether an `enum` makes an enumeration with a name, says no more than `boolean`, or (undefined) is none. */
export function enumKind(schema: Schema): EnumKind | undefined {
  const values = elements(schema.enum)
    .map(({ value }) => value)
    .filter((value) => value !== null);
  if (values.length === 0) return undefined;
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  return values.every((value) => typeof value === 'string' || Number.isFinite(value)) ? 'named' : undefined;
}

/** The texts that an extension gives the values, by position or by value. */
function textsOf(node: Node | undefined, value: string | number, index: number): string | undefined {
  const found = node && (Array.isArray(node.value) ? child(node, index) : child(node, String(value)))?.value;
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function membersOf(schema: Schema): EnumMember[] {
  const names = extension(schema.node, 'enumNames');
  const descriptions = extension(schema.node, 'enumDescriptions');
  const members = new Map<string | number, EnumMember>();
  elements(schema.enum).forEach(({ value }, index) => {
    if ((typeof value !== 'string' && typeof value !== 'number') || members.has(value)) return;
    const name = textsOf(names, value, index);
    const description = textsOf(descriptions, value, index);
    members.set(value, { value, ...(name ? { name } : {}), ...(description ? { description } : {}) });
  });
  return [...members.values()];
}

/** Whether values beside the listed ones are to be expected. */
export function isOpen(node: Node): boolean {
  const value = extension(node, 'enumOpen')?.value;
  return value === 'allow' || value === true;
}

/** Declares an enumeration; `null` among its values makes the reference nullable. */
export function declareEnum({ context, schema, id, hint }: Reading): Type {
  const named = enumKind(schema) === 'named';
  const members = membersOf(schema);
  const type: Type = named ? { kind: 'ref', to: id } : { kind: 'scalar', scalar: 'boolean' };
  if (named && !context.declarations.has(id)) {
    const base = members.every(({ value }) => typeof value === 'number') ? 'number' : 'string';
    context.declarations.set(id, {
      kind: 'enum',
      id,
      hint,
      base,
      members,
      open: isOpen(schema.node),
      ...wordsOf(schema.node),
    });
  }
  return elements(schema.enum).some(({ value }) => value === null) ? nullable(type) : type;
}
