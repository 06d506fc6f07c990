import type { Conventions } from '../conventions/conventions.js';
import type { NamedApi } from '../naming/api.js';
import type { Type } from '../model/model.js';
import { codeText, type Piece } from '../surface/piece.js';
import { spell, type Speller } from '../surface/spell.js';
import { cellTypes, codeTypes } from '../surface/type-notation.js';
import type { Inline, PageId } from './field.js';

/** Settings for the pages of a language. */
export interface TypeContext {
  readonly api: NamedApi;
  /** How constants are shown. */
  readonly constants: 'literal' | 'base';
  /** Which facts pages show besides names, types and descriptions. */
  readonly conventions: Pick<Conventions, 'tableFacts' | 'referencedDescriptions'>;
  /** The namespace of the API's code, for notations that show it. */
  readonly namespace: string;
}

function linkOf({ type: _, ...part }: Piece, to: PageId): Inline {
  return { ...part, to };
}

/** Spelled types as parts of a line, linked to pages by id. */
export const inlineOf = (pieces: readonly Piece[]): Inline[] =>
  pieces.map((piece) => (piece.type === undefined ? piece : linkOf(piece, piece.type.id)));

/** The settings for spelling types of a language. */
export const spellerOf = ({ api, constants, namespace }: TypeContext): Speller => ({
  api,
  notation: cellTypes(api.language, constants, api.conventions.dateCells),
  namespace,
});

/** The type of a value in the notation of the language; `optional`: the value may be absent. */
export const typeOf = (type: Type, context: TypeContext, optional: boolean): Inline[] =>
  inlineOf(spell(type, spellerOf(context), { optional }));

/** A type as code of the language, for headings of union members. */
export const codeOf = (type: Type, { api, namespace }: TypeContext): string =>
  codeText(spell(type, { api, notation: codeTypes(api.language), namespace }));
