import { cellText } from '../../markdown/text.js';
import { codeLine } from '../../markdown/value-text.js';
import type { Id, Type } from '../../model/model.js';
import type { NamedType } from '../../naming/api.js';
import { codeText, type Piece } from '../../surface/piece.js';
import { spell, type Speller } from '../../surface/spell.js';

type HrefOf = (type: NamedType) => string;

/** How types are spelled on a page, and where those that have a page lie. */
export interface Spelling extends Speller {
  readonly hrefOf: HrefOf;
}

/** Neighbours that have the same mark and lead to the same place. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const [before] = last ?? [];
    const isAlike = before?.mark === piece.mark && before?.type === piece.type && before?.href === piece.href;
    if (last !== undefined && before !== undefined && isAlike) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

const hrefIn = ({ type, href }: Piece, hrefOf: HrefOf): string | undefined =>
  type === undefined ? href : hrefOf(type);

const marks = { word: '*', code: '`' } as const;

/** A spelled type in a cell of a table, with its marks and links. */
export function cellMarkdown(pieces: readonly Piece[], hrefOf: HrefOf): string {
  return runsOf(pieces)
    .map((run) => {
      const [first] = run;
      const text = run.map((piece) => (piece.isValue ? cellText(piece.text) : piece.text)).join('');
      const href = first && hrefIn(first, hrefOf);
      const sign = first?.mark === undefined ? '' : marks[first.mark];
      return href === undefined ? `${sign}${text}${sign}` : `[${text}](${href})`;
    })
    .join('');
}

/** A type as code, with the names that have pages as links. `inside` are the declarations it stands in. */
export function codeMarkdown(type: Type, spelling: Spelling, inside: readonly Id[] = []): string {
  return runsOf(spell(type, spelling, { inside }))
    .map((run) => {
      const [first] = run;
      const text = codeLine(codeText(run));
      const href = first && hrefIn(first, spelling.hrefOf);
      return href === undefined ? text : `[${text}](${href})`;
    })
    .join('');
}
