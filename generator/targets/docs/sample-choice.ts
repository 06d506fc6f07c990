import type { NamedApi } from '../../languages/api.js';
import type { Id, Type, UnionDeclaration, Value } from '../../model/model.js';
import { mappedMembers } from '../../model/walk.js';
import { fits } from './example-cell.js';

/** The member of an example that is an object. */
export const member = (value: Value | undefined, key: string): Value | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, Value>>)[key]
    : undefined;

/** How far into an example one looks to tell members of a union apart. */
const deepest = 8;

/** Whether an example is one of a type, as far as its members and constants tell. */
function isOf(type: Type, value: Value, api: NamedApi, depth = 0): boolean {
  if (!fits(type, value) || depth > deepest) return depth > deepest;
  switch (type.kind) {
    case 'literal':
      return type.value === value;
    case 'nullable':
      return value === null || isOf(type.inner, value, api, depth);
    case 'list':
      return (value as readonly Value[]).every((item) => isOf(type.items, item, api, depth + 1));
    case 'map':
      return Object.values(value as object).every((item: Value) => isOf(type.values, item, api, depth + 1));
    case 'ref':
      return isDeclared(type.to, value, api, depth + 1);
    case 'scalar':
    case 'tuple':
    case 'unknown':
      return true;
  }
}

function isDeclared(id: Id, value: Value, api: NamedApi, depth: number): boolean {
  const declaration = (api.types.get(id) ?? api.errors.get(id))?.declaration;
  if (declaration === undefined) return true;
  switch (declaration.kind) {
    case 'object':
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      return declaration.fields.every(({ name, type, required }) => {
        const found = member(value, name);
        return found === undefined ? !required : isOf(type, found, api, depth);
      });
    case 'enum':
      return (
        declaration.members.some((known) => known.value === value) ||
        (declaration.open && typeof value === declaration.base)
      );
    case 'union':
      return declaration.members.some((type) => isOf(type, value, api, depth));
    case 'alias':
      return isOf(declaration.type, value, api, depth);
  }
}

/** A member of a union to make a sample of, and what is given of it. */
interface Choice {
  readonly type: Type;
  readonly given: Value | undefined;
}

/** What a member must say for a discriminator to select it. */
function selected({ discriminator }: UnionDeclaration, index: number, given: Value | undefined): Value | undefined {
  const entry = discriminator?.mapping.find((row) => row.member === index);
  if (discriminator === undefined || entry === undefined) return given;
  if (given !== undefined && (typeof given !== 'object' || given === null || Array.isArray(given))) return given;
  return { ...(given as Readonly<Record<string, Value>> | undefined), [discriminator.property]: entry.value };
}

/** The members of a union in the order in which a sample tries them: what the example is first, then as they stand. */
export function choices(declaration: UnionDeclaration, given: Value | undefined, api: NamedApi): Choice[] {
  const { members, discriminator } = declaration;
  const value = discriminator && member(given, discriminator.property);
  const mapped = discriminator?.mapping.find((row) => row.value === value)?.member;
  const alike = given === undefined ? -1 : members.findIndex((type) => isOf(type, given, api));
  const first = members[mapped ?? alike];
  const ordered = api.language.models.discriminatorRules ? mappedMembers(declaration) : members;
  const all = first === undefined ? ordered : [first, ...ordered.filter((type) => type !== first)];
  return all.map((type) => ({
    type,
    // What is an example of one member says nothing of another.
    given: selected(declaration, members.indexOf(type), first === undefined || type === first ? given : undefined),
  }));
}
