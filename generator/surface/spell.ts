import type { Scope, Spelling } from '../languages/language.js';
import { externalName } from '../model/id.js';
import type { Declaration, Id, Type, UnionDeclaration } from '../model/model.js';
import { ofScalar, type Scalar } from '../model/type.js';
import { mappedMembers } from '../model/walk.js';
import type { NamedApi, NamedType } from '../naming/api.js';
import { followsDiscriminators } from '../naming/presence.js';
import { codeText, fill, plain, type Piece, type Values } from './piece.js';
import { codeTypes, type Form, type TypeNotation } from './type-notation.js';

/** The settings for spelling types. */
export interface Speller {
  readonly api: NamedApi;
  readonly notation: TypeNotation;
  /** The namespace of the API's code, for notations that show it. */
  readonly namespace?: string;
}

/** The type behind a reference; a body that is both a model and an error is the model. */
export const namedOf = (api: NamedApi, id: Id): NamedType | undefined => api.types.get(id) ?? api.errors.get(id);

/** How a value may be missing: absent, null or either. Items and map values are never absent. */
type Missing = 'plain' | 'optional' | 'nullable' | 'either' | 'inside' | 'insideOrNull';

function formOf(form: Form, missing: Missing): string {
  const spelling: Spelling = typeof form === 'string' ? { plain: form } : form;
  const { plain, optional = plain, nullable = plain, either = optional, inside = plain } = spelling;
  return { plain, optional, nullable, either, inside, insideOrNull: spelling.inside ?? nullable }[missing];
}

const orNull: Readonly<Record<Missing, Missing>> = {
  plain: 'nullable',
  optional: 'either',
  nullable: 'nullable',
  either: 'either',
  inside: 'insideOrNull',
  insideOrNull: 'insideOrNull',
};

/** A spelled type, and whether it is a union without brackets. */
interface Spelled {
  readonly pieces: readonly Piece[];
  readonly several?: true;
}

/** The position of a type. */
interface Place {
  readonly missing: Missing;
  /** The enclosing declarations; a recursive reference to one is only named. */
  readonly inside: readonly Id[];
  /** Types that are already spelled: nested unions reach the same type on many paths. */
  readonly known: Map<Id, Spelled>;
  readonly most: number;
}

/** The most pieces of a nested type. A longer one is unreadable, so it is only named. */
const mostInside = 1000;

/** The position of an item of an array or a value of a map. */
const within = (place: Place): Place => ({ ...place, missing: 'inside' });

const joined = (all: readonly (readonly Piece[])[], separator: string): Piece[] =>
  all.flatMap((pieces, index) => (index === 0 ? [...pieces] : [plain(separator), ...pieces]));

/** A union of types, each spelling once. */
function oneOf(all: readonly Spelled[], separator: string): Spelled {
  const different = [...new Map(all.map((one) => [codeText(one.pieces), one])).values()];
  const [only] = different;
  if (different.length === 1 && only !== undefined) return only;
  return {
    pieces: joined(
      different.map(({ pieces }) => pieces),
      separator,
    ),
    several: true,
  };
}

/** Brackets around a union, so that a suffix applies to the whole and not to its last member. */
const grouped = ({ pieces, several }: Spelled, { brackets }: TypeNotation): readonly Piece[] =>
  several && brackets ? [plain('('), ...pieces, plain(')')] : pieces;

const scalarOf = (value: string | number | boolean): Scalar =>
  typeof value === 'number'
    ? Number.isInteger(value)
      ? 'integer'
      : 'number'
    : typeof value === 'boolean'
      ? 'boolean'
      : 'string';

function constant(value: string | number | boolean | null, { constants, scalars }: TypeNotation, missing: Missing) {
  if (constants.show === 'value')
    return fill(formOf(constants.as, missing), { '': [{ text: JSON.stringify(value), isValue: true }] });
  if (value === null) return fill(formOf(constants.null, missing), {});
  const scalar = fill(formOf(scalars[scalarOf(value)] ?? '', missing), {});
  return constants.as === undefined ? scalar : fill(formOf(constants.as, missing), { '': scalar });
}

/** The members of a union in the order in which the language writes them. */
function writtenMembers(declaration: UnionDeclaration, api: NamedApi): readonly Type[] {
  return followsDiscriminators(api) ? mappedMembers(declaration) : declaration.members;
}

/** The members of a union as table cells list them: unqualified names and code. */
function membersOf(declaration: UnionDeclaration, { api, notation }: Speller, missing: Missing): Piece[] {
  const code = codeTypes(api.language);
  const names = writtenMembers(declaration, api).map((member): Piece[] => {
    const target = member.kind === 'ref' ? api.types.get(member.to) : undefined;
    return target ? [plain(target.name)] : spell(member, { api, notation: code });
  });
  const absent = missing === 'optional' || missing === 'either';
  const all = [...names, ...(absent && notation.separatedNull ? [[plain(notation.separatedNull)]] : [])];
  return joined(all, notation.separator);
}

/** What a notation calls a folder of types. */
export const scopeName = (scope: Scope, folder: string | undefined, { language }: NamedApi): string =>
  folder?.split('/').at(-1) ?? language.notation.scopes[scope];

/** The values that a pattern can use for a declared type. */
export function namePieces(pattern: string, type: NamedType, { api, namespace }: Speller, more: Values = {}): Piece[] {
  const scope = scopeName(type.scope, type.folder, api);
  return fill(pattern, { name: type.name, scope, package: namespace ?? '', ...more }, type);
}

const link = '[{name}]({href})';

const onlyNamed = (type: NamedType, speller: Speller): Spelled => ({ pieces: namePieces(link, type, speller) });

/** A declaration with a pattern of its own, or an object. */
function byName(type: NamedType, speller: Speller, missing: Missing): Piece[] | undefined {
  const { api, notation } = speller;
  const { declaration } = type;
  const own = notation.declaration[declaration.kind] ?? (declaration.kind === 'object' ? link : undefined);
  if (own === undefined) return undefined;
  const form = (notation.namedLikeGroup && api.groupNames.has(type.name) ? notation.namedLikeGroup : undefined) ?? own;
  const pattern = formOf(form, missing);
  const inner: Values = {
    ...(declaration.kind === 'enum' ? { '': fill(formOf(notation.scalars[declaration.base], missing), {}) } : {}),
    ...(declaration.kind === 'union' && pattern.includes('{members}')
      ? { members: membersOf(declaration, speller, missing) }
      : {}),
  };
  return namePieces(pattern, type, speller, inner);
}

/** A declaration without a pattern: its content, unless that gets too long. */
function writtenOut(declaration: Declaration, type: NamedType, speller: Speller, place: Place): Spelled {
  const { id } = declaration;
  const before = place.known.get(id);
  if (before !== undefined) return before;
  const inner = { ...place, inside: [...place.inside, id], most: mostInside };
  const parts =
    declaration.kind === 'union' ? declaration.members : declaration.kind === 'alias' ? [declaration.type] : [];
  const spelled = oneOf(
    parts.map((part) => spelledType(part, speller, inner)),
    speller.notation.separator,
  );
  const found = spelled.pieces.length > place.most ? onlyNamed(type, speller) : spelled;
  place.known.set(id, found);
  return found;
}

function reference(id: Id, speller: Speller, place: Place): Spelled {
  const { api, notation } = speller;
  const { missing } = place;
  const external = notation.externals?.[externalName(id) ?? ''];
  if (external !== undefined) return { pieces: fill(formOf(external, missing), {}) };
  const type = namedOf(api, id);
  if (type === undefined) return { pieces: fill(formOf(notation.unknown, missing), {}) };
  if (place.inside.includes(type.declaration.id)) return onlyNamed(type, speller);
  const pieces = byName(type, speller, missing);
  return pieces === undefined ? writtenOut(type.declaration, type, speller, place) : { pieces };
}

function nullable(inner: Type, speller: Speller, place: Place): Spelled {
  const pattern = speller.notation.nullable;
  if (pattern === undefined) return spelledType(inner, speller, { ...place, missing: orNull[place.missing] });
  const spelled = spelledType(inner, speller, place);
  const isSaid = pattern !== '{}';
  return isSaid ? { pieces: fill(pattern, { '': spelled.pieces }), several: true } : spelled;
}

function spelledType(type: Type, speller: Speller, place: Place): Spelled {
  const { notation } = speller;
  const { missing } = place;
  switch (type.kind) {
    case 'scalar': {
      const pieces = fill(formOf(ofScalar(notation.scalars, type.scalar), missing), {});
      const format = type.scalar === 'string' ? type.format : undefined;
      return {
        pieces:
          format === undefined || notation.format === undefined
            ? pieces
            : fill(notation.format, { '': pieces, format }),
      };
    }
    case 'literal':
      return { pieces: constant(type.value, notation, missing) };
    case 'unknown':
      return { pieces: fill(formOf(notation.unknown, missing), {}) };
    case 'nullable':
      return nullable(type.inner, speller, place);
    case 'list':
      return {
        pieces: fill(notation.list, { '': grouped(spelledType(type.items, speller, within(place)), notation) }),
      };
    case 'map':
      return { pieces: fill(notation.map, { '': spelledType(type.values, speller, within(place)).pieces }) };
    case 'tuple': {
      const items = type.items.map((item) => spelledType(item, speller, within(place)).pieces);
      return { pieces: fill(notation.tuple, { '': joined(items, ', ') }) };
    }
    case 'ref':
      return reference(type.to, speller, place);
  }
}

/** Spells a type in a notation. `inside`: the enclosing declarations; `optional`: the value may be absent. */
export function spell(
  type: Type,
  speller: Speller,
  { inside = [], optional = false }: { readonly inside?: readonly Id[]; readonly optional?: boolean } = {},
): Piece[] {
  const missing = optional ? 'optional' : 'plain';
  return [...spelledType(type, speller, { missing, inside, known: new Map(), most: Infinity }).pieces];
}
