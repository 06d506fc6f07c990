import type { NamedType } from '../../naming/api.js';
import { appliedDefault } from '../../naming/presence.js';
import type {
  Declaration,
  Field,
  Id,
  ObjectDeclaration,
  Type,
  UnionDeclaration,
  Value,
  Scalar,
} from '../../model/model.js';

import { layout } from './layout.js';
import { modulePath, schemaName } from './sdk.js';
import { block, key, quote } from './text.js';
import { triedMembers } from './type-text.js';
import type { Module } from './module.js';

/** A JSON value as a literal. */
export function literalText(value: Value): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Value) => literalText(item)).join(', ')}]`;
  const entries = Object.entries(value).map(([name, member]) => `${key(name)}: ${literalText(member)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** References within a ring are functions: the constants of a ring are not all there when its first file runs. */
function isLazy({ sdk }: Module, to: NamedType, from: NamedType | undefined): boolean {
  if (from === undefined) return false;
  const ring = sdk.rings.get(to.id);
  if (ring !== undefined && ring === sdk.rings.get(from.id)) return true;
  const [here, there] = [modulePath(from), modulePath(to)];
  const modules = sdk.moduleRings.get(there);
  return here !== there && modules !== undefined && modules === sdk.moduleRings.get(here);
}

function reference(module: Module, to: Id, from: NamedType | undefined): string {
  const type = module.sdk.api.types.get(to);
  if (type === undefined) return '"any"';
  if (isPlainEnum(module, type) && type.declaration.kind === 'enum')
    return quote(typeof type.declaration.members[0]?.value);
  const name = module.imports.value(modulePath(type), schemaName(type.name));
  return isLazy(module, type, from) ? `() => ${name}` : name;
}

/** Scalars that are converted bring their conversion with them, so that a bundle holds only those it uses. */
const conversions: Readonly<Partial<Record<Scalar, string>>> = {
  date: 'date',
  'date-time': 'dateTime',
  binary: 'bytes',
  bigint: 'bigint',
  decimal: 'decimal',
};

/** Those of Temporal have a module of their own, which few SDKs need. */
const temporal: Readonly<Partial<Record<Scalar, string>>> = { instant: 'instant', 'plain-date': 'plainDate' };

function scalarShape(module: Module, { scalar, format }: Extract<Type, { kind: 'scalar' }>): string {
  const inTemporal = temporal[scalar];
  if (inTemporal !== undefined) return module.imports.value('src/lib/temporal.ts', inTemporal);
  if (scalar === 'bytes') return module.lib(format === 'base64url' ? 'base64url' : 'base64');
  const conversion = conversions[scalar];
  return conversion === undefined ? quote(scalar) : module.lib(conversion);
}

/** Whether values of a scalar are on the wire what they are in code. */
const isPlain = (scalar: Scalar): boolean =>
  [conversions, temporal].every((table) => table[scalar] === undefined) && scalar !== 'bytes';

/** A scalar says itself that it may be null. */
const nullableText = (inner: string): string =>
  inner.startsWith('"') && inner !== '"any"' ? `${inner.slice(0, -1)}|null"` : `{ nullable: ${inner} }`;

/** Maps that documents are full of have names. */
const maps: ReadonlyMap<string, string> = new Map([
  ['"any"', 'anyMap'],
  ['"string"', 'stringMap'],
]);

function mapText(module: Module, values: string): string {
  const known = maps.get(values);
  return known === undefined ? `{ as: ${module.lib('map')}, of: ${values} }` : module.lib(known);
}

/** The shape of a type, as data for the runtime; `from` is the declaration that it is part of. */
export function shapeText(module: Module, type: Type, from: NamedType | undefined): string {
  switch (type.kind) {
    case 'scalar':
      return scalarShape(module, type);
    case 'literal':
      return `{ literal: ${literalText(type.value)} }`;
    case 'list':
      return `{ list: ${shapeText(module, type.items, from)} }`;
    case 'map':
      return mapText(module, shapeText(module, type.values, from));
    case 'tuple': {
      const rest = type.rest ? `, rest: ${shapeText(module, type.rest, from)}` : '';
      const least = type.least === undefined ? '' : `, least: ${String(type.least)}`;
      return `{ as: ${module.lib('tuple')}, items: [${type.items.map((item) => shapeText(module, item, from)).join(', ')}]${least}${rest} }`;
    }
    case 'nullable':
      return nullableText(shapeText(module, type.inner, from));
    case 'ref':
      return reference(module, type.to, from);
    case 'unknown':
      return '"any"';
  }
}

/** How the runtime writes a property's name where a shape says that it does. */
const snake = (property: string): string => property.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

const propertyOf = (owner: NamedType, field: Field): string => owner.fields.get(field.name) ?? field.name;

/** Whether snake case names more of an object's fields than their properties do. */
function isSnake(owner: NamedType, fields: readonly Field[]): boolean {
  const differ = fields.filter((field) => snake(propertyOf(owner, field)) !== propertyOf(owner, field));
  const fitting = differ.filter((field) => field.name === snake(propertyOf(owner, field)));
  const same = differ.filter((field) => field.name === propertyOf(owner, field));
  return fitting.length > same.length;
}

/** A field as the runtime reads it: the property, with `?` where it may be missing, and what is said of it. */
interface FieldText {
  readonly name: string;
  readonly text: string;
}

function fieldText(module: Module, owner: NamedType, field: Field, inSnake: boolean): FieldText {
  const { presence } = module.sdk.api;
  const property = propertyOf(owner, field);
  const fallback = appliedDefault(presence, field);
  const details = [...(field.name === (inSnake ? snake(property) : property) ? [] : [`name: ${quote(field.name)}`])];
  const type = shapeText(module, field.onWire ?? field.type, owner);
  const shape =
    fallback === undefined
      ? type
      : `{ as: ${module.lib('defaulted')}, of: ${type}, default: ${literalText(fallback)} }`;
  return {
    name: field.required || fallback !== undefined ? property : `${property}?`,
    text: details.length === 0 ? shape : `{ ${[`shape: ${shape}`, ...details].join(', ')} }`,
  };
}

/** A property that all objects have would be checked against theirs, and its text taken for any string. */
const shadows = (owner: NamedType): boolean => [...owner.fields.values()].some((name) => name in Object.prototype);

/** The values beside the properties, where there is room for them: a property may have taken their name. */
export function additionalOf(owner: NamedType, { fields, additional }: ObjectDeclaration): Type | undefined {
  const taken = [...owner.fields.values()].includes('additionalProperties');
  return taken || fields.length === 0 ? undefined : additional;
}

/** What a line has room for beside an indentation of four and the signs around a name. */
const longestLine = layout.printWidth - 10;

/** Properties that are never sent, as documents and programs spell them. */
function unsentFields(module: Module, owner: NamedType, { unsent = [] }: ObjectDeclaration): FieldText[] {
  const { field } = module.sdk.api.language.naming;
  const taken = new Set(owner.fields.values());
  const names = new Set(unsent.flatMap((name) => [field(name), name]).filter((name) => !taken.has(name)));
  return [...names].map((name) => ({ name: `${name}?`, text: module.lib('unsent') }));
}

/** The fields of an object as a literal. */
function fieldsText(owner: NamedType, fields: readonly FieldText[]): string {
  const constant = shadows(owner) ? ' as const' : '';
  const lines: { -readonly [Member in keyof FieldText]: FieldText[Member] }[] = [];
  for (const { name, text } of fields) {
    const last = lines.at(-1);
    // Neighbours of the same shape share a line.
    if (last?.text === text && last.name.length + name.length + text.length < longestLine) last.name += ` ${name}`;
    else lines.push({ name, text });
  }
  return `${block(
    lines.map(({ name, text }) => `${key(name)}: ${text}`),
    ',',
  )}${constant}`;
}

/** Whether properties that no field describes stay with an object. */
const keepsUnknown = ({ sdk }: Module, { id }: ObjectDeclaration): boolean =>
  sdk.context.conventions.unknownFields === 'keep' && sdk.described.has(id);

/** The function that makes the schema of an object, and what becomes of values beside the properties. */
function restText(
  module: Module,
  owner: NamedType,
  declaration: ObjectDeclaration,
): { maker: 'object' | 'openObject'; rest?: string } {
  const additional = additionalOf(owner, declaration);
  if (additional !== undefined) {
    const rest = `{ as: ${module.lib('additional')}, of: ${shapeText(module, additional, owner)} }`;
    return { maker: 'object', rest };
  }
  if (!keepsUnknown(module, declaration)) return { maker: 'object' };
  return declaration.closed ? { maker: 'object', rest: module.lib('closed') } : { maker: 'openObject' };
}

/** The same functions for names in snake case. */
const snakeMakers = { object: 'snakeObject', openObject: 'openSnakeObject' } as const;

function objectCall(module: Module, owner: NamedType, declaration: ObjectDeclaration): string {
  const inSnake = isSnake(owner, declaration.fields);
  const fields = declaration.fields.map((field) => fieldText(module, owner, field, inSnake));
  const unsent =
    keepsUnknown(module, declaration) && !declaration.closed ? unsentFields(module, owner, declaration) : [];
  const text = fieldsText(owner, [...fields, ...unsent]);
  const { maker, rest } = restText(module, owner, declaration);
  return `${module.lib(inSnake ? snakeMakers[maker] : maker)}(${rest === undefined ? text : `${text}, ${rest}`})`;
}

/** A union, which of scalars alone needs no way to tell its members apart. */
function unionCall(module: Module, owner: NamedType, union: UnionDeclaration): string {
  const members = triedMembers(module, union);
  const shapes = members.map((member) => shapeText(module, member, owner)).join(', ');
  if (members.every((member) => member.kind === 'scalar' && isPlain(member.scalar)))
    return `${module.lib('schema')}({ as: ${module.lib('some')}, of: [${shapes}] })`;
  const { discriminator } = union;
  const places = new Map(members.map((member, index) => [member, index] as const).reverse());
  const placeOf = (member: number | undefined): number | undefined => {
    const type = member === undefined ? undefined : union.members[member];
    return type && places.get(type);
  };
  const mapping = discriminator?.mapping.flatMap(({ value, member }) => {
    const index = placeOf(member);
    return index === undefined ? [] : [`${key(value)}: ${String(index)}`];
  });
  const rest = placeOf(discriminator?.otherwise);
  const otherwise = rest === undefined ? '' : `, ${String(rest)}`;
  const told =
    discriminator && mapping ? `, ${quote(discriminator.property)}, { ${mapping.join(', ')} }${otherwise}` : '';
  return `${module.lib('oneOf')}([${shapes}]${told})`;
}

/**
 * Whether an enumeration is any value of its kind, its members being for the type alone: it is open, and nobody asks
 * whether a value is new. It has no schema of its own.
 */
export function isPlainEnum({ sdk }: Pick<Module, 'sdk'>, { declaration }: NamedType): boolean {
  if (declaration.kind !== 'enum' || !declaration.open) return false;
  if (sdk.responses === 'lenient' && !declaration.suggested) return false;
  return new Set(declaration.members.map(({ value }) => typeof value)).size === 1;
}

/** The schema of a whole declaration. */
export function schemaCall(module: Module, owner: NamedType, declaration: Declaration): string {
  switch (declaration.kind) {
    case 'object':
      return objectCall(module, owner, declaration);
    case 'enum':
      return `${module.lib('schema')}({ as: ${module.lib('member')}, of: ${owner.name}${declaration.open ? ', open: true' : ''} })`;
    case 'union':
      return unionCall(module, owner, declaration);
    case 'alias':
      return `${module.lib('schema')}(${shapeText(module, declaration.type, owner)})`;
  }
}
