import type { NamedType } from '../../naming/api.js';
import { isOptional } from '../../naming/presence.js';
import type { Field, Id, Scalar, Type, UnionDeclaration } from '../../model/model.js';
import { mappedMembers } from '../../model/walk.js';

import type { Module } from './module.js';
import { modulePath } from './sdk.js';
import { comment, docLines, quote, typeKey } from './text.js';

const requiredCount = (module: Module, type: Type): number => {
  const declaration = type.kind === 'ref' ? module.sdk.api.types.get(type.to)?.declaration : undefined;
  return declaration?.kind === 'object' ? declaration.fields.filter(({ required }) => required).length : 0;
};

const byValue = ({ members, discriminator }: UnionDeclaration): readonly Type[] => {
  const values = [...(discriminator?.mapping ?? [])].sort((a, b) => (a.value < b.value ? -1 : 1));
  return [...new Set([...values.flatMap(({ member }) => members[member] ?? []), ...members])];
};

/**
 * The members of a union in the order in which they are tried: by discriminator value where there is one, else those
 * with more required properties first, since the first one that fits is taken.
 */
export function triedMembers(module: Module, union: UnionDeclaration): readonly Type[] {
  if (union.discriminator) return byValue(union);
  return [...mappedMembers(union)].sort((a, b) => requiredCount(module, b) - requiredCount(module, a));
}

/** Unions of one place are written out there, beside having a name; as a whole body, in a signature, they go by it. */
const writtenOut = ({ property }: Module, { declaration: { kind, hint } }: NamedType): boolean =>
  kind === 'union' &&
  hint.kind === 'inline' &&
  (property === true || (hint.role !== 'body' && hint.role !== 'response'));

function reference(module: Module, id: Id): string {
  const type = module.sdk.api.types.get(id);
  if (type === undefined) return 'any';
  if (type.declaration.kind === 'union' && writtenOut(module, type) && !module.sdk.rings.has(id))
    return unionText(module, type.declaration);
  return module.imports.type(modulePath(type), type.name);
}

/** What the values that a type lists are, `undefined` for a type that lists none. */
function listedBase({ sdk }: Module, type: Type): string | undefined {
  if (type.kind === 'literal') return typeof type.value;
  const declaration = type.kind === 'ref' ? sdk.api.types.get(type.to)?.declaration : undefined;
  return declaration?.kind === 'enum' ? declaration.base : undefined;
}

/** The members of a union, as they are tried. Beside a `string` as such, editors would forget the texts that are listed. */
export function unionText(module: Module, union: UnionDeclaration): string {
  const members = triedMembers(module, union);
  const listed = new Set(members.map((member) => listedBase(module, member)));
  const texts = members.map((member) => {
    const text = typeText(module, member);
    return member.kind === 'scalar' && listed.has(text) ? `(${text} & {})` : text;
  });
  return [...new Set(texts)].join(' | ');
}

const scalars = {
  string: 'string',
  integer: 'number',
  number: 'number',
  bigint: 'bigint',
  decimal: 'string',
  boolean: 'boolean',
  'date-time': 'Date',
  bytes: 'Uint8Array',
} as const;

/** The package that has the types of Temporal, and the versions of it that will do. */
export const temporalTypes = { name: 'temporal-spec', range: '^1.0.1' } as const;

/** Scalars that the runtime has a type for. Bytes can be sent in many forms, and come in one. */
function scalarText({ imports, received }: Module, scalar: Scalar): string {
  if (scalar === 'date') return imports.type('src/types/rfcdate.ts', 'RFCDate');
  if (scalar === 'instant' || scalar === 'plain-date')
    return `${imports.type(temporalTypes.name, 'Temporal')}.${scalar === 'instant' ? 'Instant' : 'PlainDate'}`;
  if (scalar !== 'binary') return scalars[scalar];
  return received === true ? 'Uint8Array' : imports.type('src/lib/bodies.ts', 'FileInput');
}

function tupleText(module: Module, { items, least = items.length, rest }: Extract<Type, { kind: 'tuple' }>): string {
  const texts = items.map((item, index) => {
    const text = typeText(module, item);
    if (index < least) return text;
    return text.includes(' | ') ? `(${text})?` : `${text}?`;
  });
  return `[${[...texts, ...(rest ? [`...Array<${typeText(module, rest)}>`] : [])].join(', ')}]`;
}

/** A type as TypeScript: by the name of the component that it is, or written out. */
export function typeText(module: Module, type: Type): string {
  const alias = 'alias' in type ? module.sdk.api.types.get(type.alias) : undefined;
  if (alias !== undefined) return module.imports.type(modulePath(alias), alias.name);
  switch (type.kind) {
    case 'scalar':
      return scalarText(module, type.scalar);
    case 'literal':
      return typeof type.value === 'string' ? quote(type.value) : String(type.value);
    case 'list':
      return `Array<${typeText(module, type.items)}>`;
    case 'map':
      return `{ [k: string]: ${typeText(module, type.values)} }`;
    case 'tuple':
      return tupleText(module, type);
    case 'nullable':
      return `${typeText(module, type.inner)} | null`;
    case 'ref':
      return reference(module, type.to);
    case 'unknown':
      return 'any';
  }
}

/** A member of an object type with its documentation. */
export function memberText(module: Module, owner: NamedType, field: Field): string {
  const name = typeKey(owner.fields.get(field.name) ?? field.name);
  const optional = isOptional(module.sdk.api.presence, owner.id, field);
  const { presence } = module.sdk.api;
  const received = presence.received.has(owner.id) && !presence.sent.has(owner.id);
  const docs = comment(
    docLines(
      { description: field.description, deprecated: field.deprecated, kind: 'field' },
      module.sdk.context.conventions,
    ),
  );
  return `${docs}${name}${optional ? '?' : ''}: ${typeText({ ...module, property: true, received }, field.type)}${optional ? ' | undefined' : ''};`;
}
