import type { NamedType } from '../../naming/api.js';
import type { Type } from '../../model/model.js';
import type { TableStyle } from '../../markdown/reference/field-table.js';
import { cellMarkdown } from '../../markdown/reference/inline.js';
import { inlineOf, spellerOf, typeOf, type TypeContext } from '../../reference/spelled.js';
import { namePieces } from '../../surface/spell.js';

/** What the cells of one page need: how types are spelled, and how they are written. */
export interface CellContext {
  readonly types: TypeContext;
  readonly style: TableStyle;
}

export const fill = (pattern: string, inner: string): string => pattern.replace('{}', () => inner);

/** Everything about a declaration that a pattern may name. */
export const named = (pattern: string, type: NamedType, { types, style }: CellContext): string =>
  cellMarkdown(inlineOf(namePieces(pattern, type, spellerOf(types))), style.hrefOf);

/** The Type cell of a field in the notation of the page's language. */
export const typeCell = (type: Type, { types, style }: CellContext, optional: boolean): string =>
  cellMarkdown(typeOf(type, types, optional), style.hrefOf);
