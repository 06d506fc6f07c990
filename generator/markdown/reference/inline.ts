import type { Inline, PageId } from '../../reference/field.js';
import { cellText } from '../text.js';
import { codeLine } from '../value-text.js';

/** The link to a page, relative to the page being written. */
export type HrefOf = (page: PageId) => string;

/** Joins neighbours with the same mark and target. */
function runsOf(parts: readonly Inline[]): Inline[][] {
  const runs: Inline[][] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    const [before] = last ?? [];
    const isAlike = before?.mark === part.mark && before?.to === part.to && before?.href === part.href;
    if (last !== undefined && before !== undefined && isAlike) last.push(part);
    else runs.push([part]);
  }
  return runs;
}

const hrefIn = ({ to, href }: Inline, hrefOf: HrefOf): string | undefined => (to === undefined ? href : hrefOf(to));

const marks = { word: '*', code: '`' } as const;

/** Text of a notation in a cell. Only a pipe needs an escape there; `signs` have one too. */
const notationText = (text: string, signs: string): string =>
  [...text].map((sign) => (sign === '|' || signs.includes(sign) ? `\\${sign}` : sign)).join('');

/** A line in a table cell, with its marks and links; `signs` of types are escaped. */
export function cellMarkdown(parts: readonly Inline[], hrefOf: HrefOf, signs: string): string {
  return runsOf(parts)
    .map((run) => {
      const [first] = run;
      const text = run.map((part) => (part.isValue ? cellText(part.text) : notationText(part.text, signs))).join('');
      const href = first && hrefIn(first, hrefOf);
      const sign = first?.mark === undefined ? '' : marks[first.mark];
      return href === undefined ? `${sign}${text}${sign}` : `[${text}](${href})`;
    })
    .join('');
}

/** A line as code, with its links. */
export function codeMarkdown(parts: readonly Inline[], hrefOf: HrefOf): string {
  return runsOf(parts)
    .map((run) => {
      const [first] = run;
      const text = codeLine(run.map((part) => part.text).join(''));
      const href = first && hrefIn(first, hrefOf);
      return href === undefined ? text : `[${text}](${href})`;
    })
    .join('');
}
