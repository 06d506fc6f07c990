import type { NamedType } from '../../../naming/api.js';
import { appliedDefault, isOptional } from '../../../naming/presence.js';
import type {
  Declaration,
  EnumDeclaration,
  Field,
  Id,
  ObjectDeclaration,
  Type,
  UnionDeclaration,
  Scalar,
} from '../../../model/model.js';

import { call, entry, exported, literal, objectOf, type Call } from '../../../surface/build.js';
import type { Entry, Expression } from '../../../surface/expression.js';
import { lazy, linesOf, list, object } from './expressions.js';
import { schemaModule } from './module.js';
import { modulePath, schemaName, type Sdk } from '../sdk.js';
import { triedMembers } from './type-text.js';

/** A function of the schema library. */
const library = (name: string): Expression => exported(schemaModule, name);

/** References within a cycle are functions: not all constants of a cycle are initialized when its first file runs. */
function isLazy(sdk: Sdk, to: NamedType, from: NamedType | undefined): boolean {
  if (from === undefined) return false;
  const ring = sdk.rings.get(to.id);
  if (ring !== undefined && ring === sdk.rings.get(from.id)) return true;
  const [here, there] = [modulePath(from), modulePath(to)];
  const modules = sdk.moduleRings.get(there);
  return here !== there && modules !== undefined && modules === sdk.moduleRings.get(here);
}

const any = literal('any');

function reference(sdk: Sdk, to: Id, from: NamedType | undefined): Expression {
  const type = sdk.api.types.get(to);
  if (type === undefined) return any;
  if (isPlainEnum(sdk, type) && type.declaration.kind === 'enum')
    return literal(typeof type.declaration.members[0]?.value);
  const schema = exported(modulePath(type), schemaName(type.name));
  return isLazy(sdk, type, from) ? lazy(schema) : schema;
}

/** Scalars that need a conversion reference it, so that bundles contain only the ones in use. */
const conversions: Readonly<Partial<Record<Scalar, string>>> = {
  date: 'date',
  'date-time': 'dateTime',
  binary: 'bytes',
  bigint: 'bigint',
  decimal: 'decimal',
};

/** Temporal's scalars have a module of their own, which few SDKs need. */
const temporal: Readonly<Partial<Record<Scalar, string>>> = { instant: 'instant', 'plain-date': 'plainDate' };

function scalarShape({ scalar, format }: Extract<Type, { kind: 'scalar' }>): Expression {
  const inTemporal = temporal[scalar];
  if (inTemporal !== undefined) return exported('src/runtime/schema/temporal.ts', inTemporal);
  if (scalar === 'bytes') return library(format === 'base64url' ? 'base64url' : 'base64');
  const conversion = conversions[scalar];
  return conversion === undefined ? literal(scalar) : library(conversion);
}

/** Whether values of a scalar are the same in code and on the wire. */
const isPlain = (scalar: Scalar): boolean =>
  [conversions, temporal].every((table) => table[scalar] === undefined) && scalar !== 'bytes';

/** The name of a scalar if the shape is nothing else; `any` has none. */
const scalarName = (shape: Expression): string | undefined =>
  shape.kind === 'literal' && typeof shape.value === 'string' && shape.value !== 'any' ? shape.value : undefined;

/** A nullable scalar is marked by its name. */
function nullableShape(inner: Expression): Expression {
  const scalar = scalarName(inner);
  return scalar === undefined ? objectOf({ nullable: inner }) : literal(`${scalar}|null`);
}

/** Common maps have names. */
const maps: ReadonlyMap<unknown, string> = new Map([
  ['any', 'anyMap'],
  ['string', 'stringMap'],
]);

function mapShape(values: Expression): Expression {
  const known = values.kind === 'literal' ? maps.get(values.value) : undefined;
  return known === undefined ? objectOf({ as: library('map'), of: values }) : library(known);
}

/** The shape of a type as data for the runtime; `from` is the enclosing declaration. */
export function shapeOf(sdk: Sdk, type: Type, from: NamedType | undefined): Expression {
  switch (type.kind) {
    case 'scalar':
      return scalarShape(type);
    case 'literal':
      return objectOf({ literal: literal(type.value) });
    case 'list':
      return objectOf({ list: shapeOf(sdk, type.items, from) });
    case 'map':
      return mapShape(shapeOf(sdk, type.values, from));
    case 'tuple':
      return objectOf({
        as: library('tuple'),
        items: list(type.items.map((item) => shapeOf(sdk, item, from))),
        least: type.least === undefined ? undefined : literal(type.least),
        rest: type.rest && shapeOf(sdk, type.rest, from),
      });
    case 'nullable':
      return nullableShape(shapeOf(sdk, type.inner, from));
    case 'ref':
      return reference(sdk, type.to, from);
    case 'unknown':
      return any;
  }
}

/** The wire name that the runtime derives from a property in a snake-case shape. */
const snake = (property: string): string => property.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

const propertyOf = (owner: NamedType, field: Field): string => owner.fields.get(field.name) ?? field.name;

/** Whether snake case names more of an object's fields than their properties do. */
function isSnake(owner: NamedType, fields: readonly Field[]): boolean {
  const differ = fields.filter((field) => snake(propertyOf(owner, field)) !== propertyOf(owner, field));
  const fitting = differ.filter((field) => field.name === snake(propertyOf(owner, field)));
  const same = differ.filter((field) => field.name === propertyOf(owner, field));
  return fitting.length > same.length;
}

/** A field for the runtime: the property, with `?` if it is optional in code, and its shape. */
function fieldOf(sdk: Sdk, owner: NamedType, field: Field, inSnake: boolean): Entry {
  const { presence } = sdk.api;
  const property = propertyOf(owner, field);
  const fallback = appliedDefault(presence, field);
  const isOmissible = isOptional(presence, owner.id, field);
  const type = shapeOf(sdk, field.onWire ?? field.type, owner);
  const shape =
    fallback === undefined ? type : objectOf({ as: library('defaulted'), of: type, default: literal(fallback) });
  const details = objectOf({
    shape,
    name: field.name === (inSnake ? snake(property) : property) ? undefined : literal(field.name),
    // It is still present on objects in code.
    optional: field.required || isOmissible || fallback !== undefined ? undefined : literal(true),
    selects: field.onWire === undefined ? undefined : literal(true),
  });
  return entry(isOmissible ? `${property}?` : property, details.entries.length === 1 ? shape : details);
}

/** The additional properties, unless a property has taken their name. */
export function additionalOf(owner: NamedType, { fields, additional }: ObjectDeclaration): Type | undefined {
  const taken = [...owner.fields.values()].includes('additionalProperties');
  return taken || fields.length === 0 ? undefined : additional;
}

/** Properties that are never sent, by wire name and by name in code. */
function unsentNames(sdk: Sdk, owner: NamedType, { unsent = [] }: ObjectDeclaration): string[] {
  const { field } = sdk.api.language.naming;
  const taken = new Set(owner.fields.values());
  return [...new Set(unsent.flatMap((name) => [field(name), name]))].filter((name) => !taken.has(name));
}

/** Whether an object keeps undocumented properties. */
const keepsUnknown = (sdk: Sdk, { id }: ObjectDeclaration): boolean =>
  sdk.context.conventions.unknownFields === 'keep' && sdk.described.has(id);

/** The functions that create the schema of an object, by their treatment of additional properties. */
const makers = {
  dropped: ['object', 'snakeObject'],
  kept: ['openObject', 'openSnakeObject'],
  refused: ['closedObject', 'closedSnakeObject'],
  described: ['extendedObject', 'extendedSnakeObject'],
} as const;

/** How an object treats additional properties. */
function further(sdk: Sdk, owner: NamedType, declaration: ObjectDeclaration): keyof typeof makers {
  if (additionalOf(owner, declaration) !== undefined) return 'described';
  if (!keepsUnknown(sdk, declaration)) return 'dropped';
  return declaration.closed ? 'refused' : 'kept';
}

/** The members of an object's schema: its fields, and the properties that are never sent. */
function fieldsOf(sdk: Sdk, owner: NamedType, declaration: ObjectDeclaration, inSnake: boolean): Entry[] {
  const fields = declaration.fields.map((field) => fieldOf(sdk, owner, field, inSnake));
  const isOpen = keepsUnknown(sdk, declaration) && !declaration.closed;
  const unsent = isOpen ? unsentNames(sdk, owner, declaration) : [];
  const unsentCall = call(
    library('unsent'),
    unsent.map((name) => literal(name)),
  );
  return unsent.length === 0 ? fields : [...fields, { kind: 'spread', value: unsentCall }];
}

function objectCall(sdk: Sdk, owner: NamedType, declaration: ObjectDeclaration): Call {
  const inSnake = isSnake(owner, declaration.fields);
  const additional = additionalOf(owner, declaration);
  const [plain, inSnakeCase] = makers[further(sdk, owner, declaration)];
  const values = additional === undefined ? [] : [shapeOf(sdk, additional, owner)];
  const fields = linesOf(fieldsOf(sdk, owner, declaration, inSnake));
  return call(library(inSnake ? inSnakeCase : plain), [fields, ...values]);
}

/** A union. One of scalars alone needs no discrimination. */
function unionCall(sdk: Sdk, owner: NamedType, union: UnionDeclaration): Call {
  const members = triedMembers({ sdk }, union);
  const shapes = list(members.map((member) => shapeOf(sdk, member, owner)));
  if (members.every((member) => member.kind === 'scalar' && isPlain(member.scalar)))
    return call(library('oneOfScalars'), [shapes]);
  const { discriminator } = union;
  if (discriminator === undefined) return call(library('oneOf'), [shapes]);
  const places = new Map(members.map((member, index) => [member, index] as const).reverse());
  const placeOf = (member: number | undefined): number | undefined => {
    const type = member === undefined ? undefined : union.members[member];
    return type && places.get(type);
  };
  const mapping = discriminator.mapping.flatMap(({ value, member }): Entry[] => {
    const index = placeOf(member);
    return index === undefined ? [] : [entry(value, literal(index))];
  });
  const otherwise = placeOf(discriminator.otherwise);
  const told = objectOf({
    by: literal(discriminator.property),
    mapping: object(mapping),
    otherwise: otherwise === undefined ? undefined : literal(otherwise),
  });
  return call(library('oneOf'), [shapes, told]);
}

/**
 * Whether an enumeration accepts any value of its kind, because it is open and no union has to recognize its values.
 * It has no schema of its own.
 */
export function isPlainEnum(sdk: Sdk, { declaration }: NamedType): boolean {
  if (declaration.kind !== 'enum' || !declaration.open) return false;
  if (sdk.responses === 'lenient' && !declaration.suggested) return false;
  return new Set(declaration.members.map(({ value }) => typeof value)).size === 1;
}

const enumMaker = ({ open, suggested }: EnumDeclaration): string =>
  suggested ? 'suggestedEnum' : open ? 'openEnum' : 'closedEnum';

/** The schema of a whole declaration. */
export function schemaCall(sdk: Sdk, owner: NamedType, declaration: Declaration): Call {
  switch (declaration.kind) {
    case 'object':
      return objectCall(sdk, owner, declaration);
    case 'enum':
      return call(library(enumMaker(declaration)), [exported(modulePath(owner), owner.name)]);
    case 'union':
      return unionCall(sdk, owner, declaration);
    case 'alias':
      return call(library('schema'), [shapeOf(sdk, declaration.type, owner)]);
  }
}
