import { shownEscape, spelled } from '../text/unseen.js';

/**
 * What begins a command in the log of a service for continuous integration: `##[…]` and `##vso[…]` anywhere in a line
 * (GitHub, Azure), `::…::` at its start (GitHub), behind blanks too. GitLab reads its own behind escape characters.
 */
const commands = /#(?=#\w*\[)|(?<=^\s*):(?=:)/gu;

/**
 * A text of a document as it may be shown, on one line: what does not show, or does more than that, is written `\u{1b}`,
 * and no command of a log is left.
 */
export function visible(text: string): string {
  return spelled(text, shownEscape)
    .replaceAll(/[\t\n]/gu, shownEscape)
    .replaceAll(commands, shownEscape);
}

const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes: 2 for wide East Asian characters and emoji, 0 for marks that combine. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += /\p{Mark}|\u200d/u.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return width;
}
