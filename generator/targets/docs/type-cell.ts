import type { Conventions } from '../../conventions/conventions.js';
import type { NamedApi, NamedType } from '../../naming/api.js';
import type { Type } from '../../model/model.js';
import { codeText } from '../../surface/piece.js';
import { namePieces, spell, type Speller } from '../../surface/spell.js';
import { cellTypes, codeTypes } from '../../surface/type-notation.js';
import { cellMarkdown } from './type-markdown.js';

/** What the cells of one page need: the API's names, how to link, and how constants are shown. */
export interface CellContext {
  readonly api: NamedApi;
  readonly hrefOf: (type: NamedType) => string;
  readonly constants: 'literal' | 'base';
  /** What tables say beside names, types and descriptions. */
  readonly conventions: Pick<Conventions, 'tableColumns' | 'tableFacts' | 'referencedDescriptions'>;
  /** The namespace that code of this API lies in, for notations that show it. */
  readonly namespace: string;
}

export const fill = (pattern: string, inner: string): string => pattern.replace('{}', () => inner);

const spellerOf = ({ api, constants, namespace }: CellContext): Speller => ({
  api,
  notation: cellTypes(api.language, constants),
  namespace,
});

/** Everything about a declaration that a pattern may name. */
export const named = (pattern: string, type: NamedType, context: CellContext): string =>
  cellMarkdown(namePieces(pattern, type, spellerOf(context)), context.hrefOf);

/** The Type cell of a field in the notation of the page's language. */
export const typeCell = (type: Type, context: CellContext, optional: boolean): string =>
  cellMarkdown(spell(type, spellerOf(context), { optional }), context.hrefOf);

/** A type as code of the language, for headings of union members. */
export const codeOf = (type: Type, { api, namespace }: CellContext): string =>
  codeText(spell(type, { api, notation: codeTypes(api.language), namespace }));
