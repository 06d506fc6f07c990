import type { NamedApi, NamedType } from '../../naming/api.js';
import type { Declaration, Id, Type } from '../../model/model.js';
import { ofScalar } from '../../model/type.js';
import { codeLine } from '../../markdown/value-text.js';
import type { TypeNotation } from './type-notation.js';

/** A part of a spelled type: code, or the name of a type that has a page. */
interface Piece {
  readonly text: string;
  readonly href?: string;
}

export interface Spelling {
  readonly api: NamedApi;
  readonly notation: TypeNotation;
  readonly hrefOf: (type: NamedType) => string;
}

/** The type behind a reference; a body that is both a model and an error is the model. */
export const namedOf = (api: NamedApi, id: Id): NamedType | undefined => api.types.get(id) ?? api.errors.get(id);

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

function fill(pattern: string, inner: readonly Piece[]): Piece[] {
  const [before = '', after] = pattern.split('{}');
  return [{ text: before }, ...(after === undefined ? [] : [...inner, { text: after }])].filter(
    ({ text }) => text !== '',
  );
}

/** In brackets where something is written behind the whole and not behind its last member. */
const grouped = (pieces: readonly Piece[]): Piece[] =>
  textOf(pieces).includes(' | ') ? [{ text: '(' }, ...pieces, { text: ')' }] : [...pieces];

const joined = (all: readonly (readonly Piece[])[], separator: string): Piece[] =>
  all.flatMap((pieces, index) => (index === 0 ? [...pieces] : [{ text: separator }, ...pieces]));

/** One of several, each spelling once. */
function union(all: readonly (readonly Piece[])[]): Piece[] {
  const seen = new Map(all.map((pieces) => [textOf(pieces), pieces]));
  return joined([...seen.values()], ' | ');
}

const link = (type: NamedType, { hrefOf }: Spelling): Piece[] => [{ text: type.name, href: hrefOf(type) }];

function literal(value: string | number | boolean | null, { literal: pattern, scalars }: TypeNotation): Piece[] {
  if (pattern === undefined || value === null) return [{ text: JSON.stringify(value) }];
  return fill(pattern, [
    { text: scalars[typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string'] },
  ]);
}

/** Of how many pieces the spelling of a type inside of another is made at most: a longer one nobody reads, and it is only named. */
const mostInside = 1000;

interface Way {
  /** What the spelling has passed through; what comes back to it is only named. */
  readonly inside: readonly Id[];
  /** What was spelled before: unions of unions lead to one type in many ways. */
  readonly known: Map<Id, readonly Piece[]>;
  readonly most: number;
}

function declared(declaration: Declaration, type: NamedType, spelling: Spelling, way: Way): readonly Piece[] {
  const { inside, known, most } = way;
  const { id } = declaration;
  if (inside.includes(id)) return link(type, spelling);
  const before = known.get(id);
  if (before !== undefined) return before;
  const pieces = spelledOut(declaration, type, spelling, { inside: [...inside, id], known, most: mostInside });
  const found = pieces.length > most ? link(type, spelling) : pieces;
  known.set(id, found);
  return found;
}

function spelledOut(declaration: Declaration, type: NamedType, spelling: Spelling, way: Way): readonly Piece[] {
  const { notation } = spelling;
  switch (declaration.kind) {
    case 'enum':
      return fill(notation.enum, [{ text: notation.scalars[declaration.base] }]);
    case 'union':
      return union(declaration.members.map((member) => piecesOf(member, spelling, way)));
    case 'alias':
      return piecesOf(declaration.type, spelling, way);
    case 'object':
      return notation.object === undefined ? link(type, spelling) : [{ text: notation.object }];
  }
}

function piecesOf(type: Type, spelling: Spelling, way: Way): readonly Piece[] {
  const { notation, api } = spelling;
  switch (type.kind) {
    case 'scalar': {
      const text = ofScalar(notation.scalars, type.scalar);
      const plain = type.scalar === 'string' && type.format !== undefined && notation.format !== undefined;
      return plain
        ? fill(
            notation.format.replace('{format}', () => type.format ?? ''),
            [{ text }],
          )
        : [{ text }];
    }
    case 'literal':
      return literal(type.value, notation);
    case 'unknown':
      return [{ text: notation.unknown }];
    case 'nullable':
      return fill(notation.nullable, piecesOf(type.inner, spelling, way));
    case 'list':
      return fill(notation.list, grouped(piecesOf(type.items, spelling, way)));
    case 'map':
      return fill(notation.map, piecesOf(type.values, spelling, way));
    case 'tuple':
      return fill(
        notation.tuple,
        joined(
          type.items.map((item) => piecesOf(item, spelling, way)),
          ', ',
        ),
      );
    case 'ref': {
      const target = namedOf(api, type.to);
      return target ? declared(target.declaration, target, spelling, way) : [{ text: notation.unknown }];
    }
  }
}

/** A type as Markdown: code, with the names that have pages as links. `inside` are the declarations it stands in. */
export function spellType(type: Type, spelling: Spelling, inside: readonly Id[] = []): string {
  const runs: Piece[] = [];
  for (const piece of piecesOf(type, spelling, { inside, known: new Map(), most: Infinity })) {
    const last = runs.at(-1);
    if (last?.href === undefined && piece.href === undefined && last !== undefined)
      runs[runs.length - 1] = { text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs.map(({ text, href }) => (href === undefined ? codeLine(text) : `[${codeLine(text)}](${href})`)).join('');
}
