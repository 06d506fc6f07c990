import { temporalTypes } from '../package/needed-packages.js';
import type { NamedType } from '../../../naming/api.js';
import { isOptional } from '../../../naming/presence.js';
import type { Field, Id, Scalar, Type, UnionDeclaration } from '../../../model/model.js';
import { mappedMembers } from '../../../model/walk.js';

import { modelType, type Sdk } from '../sdk.js';
import { builtIn, distinct, exportedType, nullType, orUndefined, unionOf } from '../../../surface/build.js';
import type { Member, TypeExpression } from '../../../surface/type-expression.js';
import { docOf } from '../print/text.js';

/** The position of a type. */
export interface TypePlace {
  readonly sdk: Sdk;
  /** Whether it is the type of a property, in which unions without a component's name are written out. */
  readonly property?: true;
  /** Whether clients only receive values of it. */
  readonly received?: boolean;
}

const requiredCount = ({ sdk }: TypePlace, type: Type): number => {
  const declaration = type.kind === 'ref' ? sdk.api.types.get(type.to)?.declaration : undefined;
  return declaration?.kind === 'object' ? declaration.fields.filter(({ required }) => required).length : 0;
};

const byValue = ({ members, discriminator }: UnionDeclaration): readonly Type[] => {
  const values = [...(discriminator?.mapping ?? [])].sort((a, b) => (a.value < b.value ? -1 : 1));
  return [...new Set([...values.flatMap(({ member }) => members[member] ?? []), ...members])];
};

/**
 * The members of a union in the order in which they are tried: by discriminator value if there is one, else those
 * with more required properties first, since the first match wins.
 */
export function triedMembers(place: TypePlace, union: UnionDeclaration): readonly Type[] {
  if (union.discriminator) return byValue(union);
  return [...mappedMembers(union)].sort((a, b) => requiredCount(place, b) - requiredCount(place, a));
}

/** Whether an inline union is written out. As a whole body it is referred to by its name. */
const writtenOut = ({ property }: TypePlace, { declaration: { kind, hint } }: NamedType): boolean =>
  kind === 'union' &&
  hint.kind === 'inline' &&
  (property === true || (hint.role !== 'body' && hint.role !== 'response'));

const any = builtIn('any');

function reference(place: TypePlace, id: Id): TypeExpression {
  const { sdk } = place;
  const type = sdk.api.types.get(id);
  if (type === undefined) return any;
  if (type.declaration.kind === 'union' && writtenOut(place, type) && !sdk.rings.has(id))
    return unionType(place, type.declaration);
  return modelType(type);
}

/** The base type of a type's literal values; `undefined` if it has none. */
function listedBase({ sdk }: TypePlace, type: Type): string | undefined {
  if (type.kind === 'literal') return typeof type.value;
  const declaration = type.kind === 'ref' ? sdk.api.types.get(type.to)?.declaration : undefined;
  return declaration?.kind === 'enum' ? declaration.base : undefined;
}

const anythingElse: TypeExpression = { kind: 'object', members: [] };

/** The members of a union in order. Beside a plain `string`, editors would no longer suggest the literal values. */
export function unionType(place: TypePlace, union: UnionDeclaration): TypeExpression {
  const members = triedMembers(place, union);
  const listed = new Set(members.map((member) => listedBase(place, member)));
  const types = members.map((member): TypeExpression => {
    const type = typeOf(place, member);
    const isListed = member.kind === 'scalar' && type.kind === 'builtIn' && listed.has(type.name);
    return isListed ? { kind: 'intersection', members: [type, anythingElse] } : type;
  });
  return unionOf(distinct(types));
}

const scalars = {
  string: builtIn('string'),
  integer: builtIn('number'),
  number: builtIn('number'),
  bigint: builtIn('bigint'),
  decimal: builtIn('string'),
  boolean: builtIn('boolean'),
  'date-time': builtIn('Date'),
  bytes: builtIn('Uint8Array'),
} as const;

/** Scalars with a type in the runtime. Binary data can be sent in several forms and is received in one. */
function scalarType({ received }: TypePlace, scalar: Scalar): TypeExpression {
  if (scalar === 'date') return exportedType('src/types/rfcdate.ts', 'RFCDate');
  if (scalar === 'instant' || scalar === 'plain-date')
    return { ...exportedType(temporalTypes.name, 'Temporal'), member: scalar === 'instant' ? 'Instant' : 'PlainDate' };
  if (scalar !== 'binary') return scalars[scalar];
  return received === true ? builtIn('Uint8Array') : exportedType('src/runtime/bodies.ts', 'FileInput');
}

/** A type expression: a reference to a named type, or written out. */
export function typeOf(place: TypePlace, type: Type): TypeExpression {
  const { sdk } = place;
  const alias = 'alias' in type ? sdk.api.types.get(type.alias) : undefined;
  if (alias !== undefined) return modelType(alias);
  switch (type.kind) {
    case 'scalar':
      return scalarType(place, type.scalar);
    case 'literal':
      return { kind: 'literal', value: type.value };
    case 'list':
      return builtIn('Array', typeOf(place, type.items));
    case 'map':
      return { kind: 'map', values: typeOf(place, type.values) };
    case 'tuple': {
      const { items, least = items.length, rest } = type;
      const types = items.map((item) => typeOf(place, item));
      return { kind: 'tuple', items: types, least, ...(rest ? { rest: typeOf(place, rest) } : {}) };
    }
    case 'nullable':
      return { kind: 'union', members: [typeOf(place, type.inner), nullType] };
    case 'ref':
      return reference(place, type.to);
    case 'unknown':
      return any;
  }
}

/** A property of an object type with its comment. */
export function memberOf(sdk: Sdk, owner: NamedType, field: Field): Member {
  const { presence } = sdk.api;
  const optional = isOptional(presence, owner.id, field);
  const received = presence.received.has(owner.id) && !presence.sent.has(owner.id);
  const type = typeOf({ sdk, property: true, received }, field.type);
  const { description, deprecated } = field;
  const doc = docOf({ description, deprecated, kind: 'field' }, sdk.context.conventions);
  return {
    name: owner.fields.get(field.name) ?? field.name,
    ...(optional ? { optional: true, type: orUndefined(type) } : { type }),
    ...(doc === undefined ? {} : { doc }),
  };
}
