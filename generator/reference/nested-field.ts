import type { Declaration, Field, Id, Type } from '../model/model.js';
import type { NamedType } from '../naming/api.js';
import { namedOf, spell, type Speller } from '../surface/spell.js';
import type { TypeNotation } from '../surface/type-notation.js';
import { constraintsOf } from './constraints.js';
import { fittingExamples } from './examples.js';
import type { Choice, Field as ReferenceField, Inline } from './field.js';
import { inlineOf } from './spelled.js';

/** How to spell types on a page, and a callback for the types that it links to. */
export interface Spelling extends Speller {
  readonly linked?: (type: NamedType) => void;
  /** Whether fields name the declared types of their values even if these are written out. */
  readonly showsNames?: true;
}

/** Spells a type on a page. `inside` are the enclosing declarations. */
export function typeIn(type: Type, spelling: Spelling, inside: readonly Id[] = []): Inline[] {
  const pieces = spell(type, spelling, { inside });
  for (const piece of pieces) if (piece.type !== undefined) spelling.linked?.(piece.type);
  return inlineOf(pieces);
}

/** The room that a page has for nested fields, in the unit of `weightOf`. */
export interface PageRoom {
  left: number;
  readonly weightOf: (type: Type) => number;
}

/** The position of a field: the enclosing declarations, and how many levels of objects may still be written out. */
export interface Nesting {
  readonly inside: readonly Id[];
  readonly depth: number;
  /** The number of alternatives that may still be written out inside one top-level field. */
  readonly room: { left: number };
  /** The room of its page; absent: it has no end. */
  readonly page?: PageRoom | undefined;
}

/** The most alternatives of a field. Nested unions reach one type on many paths, and each would be written out. */
const mostAlternatives = 2000;

/** The position of a top-level field. */
export const nestingIn = (inside: readonly Id[], depth: number, page?: PageRoom): Nesting => ({
  inside,
  depth,
  room: { left: mostAlternatives },
  page,
});

/** Takes the room of fields on their page, if there is enough. */
function takesRoom(types: readonly Type[], page: PageRoom | undefined): boolean {
  if (page === undefined) return true;
  const wanted = types.reduce((sum, type) => sum + page.weightOf(type), 0);
  if (wanted > page.left) return false;
  page.left -= wanted;
  return true;
}

/** What a field needs of a property. Parameters and headers are properties too. */
type Described = Pick<Field, 'type' | 'examples'> & Partial<Omit<Field, 'type' | 'examples'>>;

/** The type inside nulls, arrays and aliases. */
function coreOf(type: Type, spelling: Spelling, inside: readonly Id[]): { core: Type; inside: readonly Id[] } {
  if (type.kind === 'nullable') return coreOf(type.inner, spelling, inside);
  if (type.kind === 'list') return coreOf(type.items, spelling, inside);
  const target = type.kind === 'ref' ? namedOf(spelling.api, type.to)?.declaration : undefined;
  if (target?.kind !== 'alias' || inside.includes(target.id)) return { core: type, inside };
  return coreOf(target.type, spelling, [...inside, target.id]);
}

function choicesOf(core: Type, declaration: Declaration | undefined): readonly Choice[] {
  if (core.kind === 'literal') return [{ value: core.value, description: undefined }];
  if (declaration?.kind !== 'enum') return [];
  return declaration.members.map(({ value, description }) => ({ value, description }));
}

/** Whether a page can show more about a type than its spelling. */
const tells = (type: Type, spelling: Spelling): boolean => {
  const { kind } = coreOf(type, spelling, []).core;
  return kind === 'ref' || kind === 'map' || kind === 'literal';
};

type Inside = Pick<ReferenceField, 'fields' | 'alternatives'>;

const nothing: Inside = { fields: [], alternatives: [] };

/** The values of a map as a property with any name. */
const entryOf = (type: Type, spelling: Spelling, nesting: Nesting): ReferenceField[] =>
  type.kind === 'unknown' ? [] : [nestedField({ name: '{key}', type, examples: [] }, spelling, nesting)];

/** The items of a tuple by position. */
const placesOf = (items: readonly Type[], spelling: Spelling, nesting: Nesting): ReferenceField[] =>
  nesting.depth > 0 && items.some((item) => tells(item, spelling))
    ? items.map((type, index) => nestedField({ name: String(index), type, examples: [] }, spelling, nesting))
    : [];

function insideOf(core: Type, spelling: Spelling, nesting: Nesting): Inside {
  const { inside, depth, room, page } = nesting;
  if (core.kind === 'map' && !spelling.notation.map.includes('{}'))
    return { ...nothing, fields: entryOf(core.values, spelling, nesting) };
  if (core.kind === 'tuple') return { ...nothing, fields: placesOf(core.items, spelling, nesting) };
  const declaration = core.kind === 'ref' ? namedOf(spelling.api, core.to)?.declaration : undefined;
  if (declaration === undefined || depth === 0 || inside.includes(declaration.id)) return nothing;
  const within = [...inside, declaration.id];
  if (declaration.kind === 'object') {
    if (!takesRoom(typesOf(declaration), page)) return nothing;
    return { ...nothing, fields: membersOf(declaration, spelling, { inside: within, depth: depth - 1, room, page }) };
  }
  if (declaration.kind !== 'union' || !declaration.members.some((member) => tells(member, spelling))) return nothing;
  if (room.left <= 0) return nothing;
  room.left -= declaration.members.length;
  // Members that have no room are links.
  const written = takesRoom(declaration.members, page) ? depth : 0;
  return {
    ...nothing,
    alternatives: alternativesOf(declaration, spelling, { inside: within, depth: written, room, page }),
  };
}

/** The types of what an object has. */
const typesOf = ({ fields, additional }: Extract<Declaration, { kind: 'object' }>): readonly Type[] => [
  ...fields.map(({ type }) => type),
  ...(additional ? [additional] : []),
];

/** The properties of an object and its additional properties. */
export function membersOf(
  { fields, additional }: Extract<Declaration, { kind: 'object' }>,
  spelling: Spelling,
  nesting: Nesting,
): ReferenceField[] {
  return [
    ...fields.map((field) => nestedField(field, spelling, nesting)),
    ...(additional ? entryOf(additional, spelling, nesting) : []),
  ];
}

/** The members of a union, each with its name if it has one. */
export function alternativesOf(
  { members }: Extract<Declaration, { kind: 'union' }>,
  spelling: Spelling,
  nesting: Nesting,
): ReferenceField[] {
  return members.map((type) => {
    const target = type.kind === 'ref' ? namedOf(spelling.api, type.to) : undefined;
    const member = nestedField({ type, examples: [] }, spelling, nesting);
    const isLink = nesting.depth === 0 && nesting.page !== undefined && target !== undefined;
    return { ...member, name: target?.name, ...(isLink ? { description: undefined, choices: [] } : {}) };
  });
}

/** The declared type behind a type, where pages link to it. */
function nameOf(core: Type, { api, showsNames }: Spelling): Inline | undefined {
  const type = showsNames === true && core.kind === 'ref' ? namedOf(api, core.to) : undefined;
  return type && { text: type.name, to: type.id };
}

/** A notation that names objects instead of writing them out. */
function naming(notation: TypeNotation): TypeNotation {
  const { object: _, ...declaration } = notation.declaration;
  return { ...notation, declaration };
}

/** A property with its nested fields. A type that is recursive or too deep is only named. */
export function nestedField(field: Described, spelling: Spelling, nesting: Nesting): ReferenceField {
  const { type, deprecated } = field;
  const { core, inside } = coreOf(type, spelling, nesting.inside);
  const target = core.kind === 'ref' ? namedOf(spelling.api, core.to)?.declaration : undefined;
  const { notation } = spelling;
  const shallow = nesting.depth === 0 ? { ...spelling, notation: naming(notation) } : spelling;
  const examples = field.examples.length > 0 ? field.examples : target?.kind === 'enum' ? target.examples : [];
  return {
    name: field.name,
    type: typeIn(type, shallow, nesting.inside),
    named: nameOf(core, spelling),
    required: field.required === true,
    nullable: type.kind === 'nullable',
    readOnly: field.readOnly === true,
    writeOnly: field.writeOnly === true,
    deprecated,
    description: field.description ?? target?.description,
    default: field.default,
    choices: choicesOf(core, target),
    constraints: constraintsOf(type, notation.format === undefined),
    examples: fittingExamples(type, examples),
    ...insideOf(core, spelling, { ...nesting, inside }),
  };
}
