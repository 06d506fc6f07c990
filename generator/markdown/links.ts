import { escaped } from './code-spans.js';

/**
 * Targets that links may have. Others run scripts, or are relative to a page that the document cannot know:
 * they would be dead here, and a site builder would look for the file.
 */
const open = /^\s*(?:https?|mailto|tel|ftp):/iu;

/** A path from the root of a site, valid on every page. Not for images: site builders would look for the file. */
const fromRoot = /^\s*<?\/(?![\\/])/u;

/** The positions of closing brackets that belong to links, and not to images or plain text. */
export function linksIn(text: string): ReadonlySet<number> {
  const open: number[] = [];
  const links = new Set<number>();
  for (const { 0: sign, index } of text.matchAll(/[[\]]/gu)) {
    if (escaped(text, index)) continue;
    if (sign === '[') {
      open.push(index);
      continue;
    }
    const from = open.pop();
    if (from !== undefined && (text[from - 1] !== '!' || escaped(text, from - 1))) links.add(index);
  }
  return links;
}

/** Where a text stands. No definition can begin in a cell of a table. */
export type LinkPlace = 'block' | 'cell';

/**
 * Text in which every link and link reference definition (CommonMark, sections 6.3 and 4.7) has a safe target. A link
 * with another target is shown as written: its bracket is escaped unless it is already. `isLink` decides whether
 * the bracket at a position belongs to a link, which may be opened earlier in the line.
 */
export function harmless(text: string, place: LinkPlace, isLink: (at: number) => boolean): string {
  return text.replaceAll(/\](?=\(([^)]{0,40})|:(.{0,40}))/gu, (bracket, target = '', defined = '', at: number) => {
    if (place === 'cell' && text[at + 1] === ':') return bracket;
    const isOpen = open.test(`${String(target)}${String(defined)}`) || escaped(text, at);
    return isOpen || (fromRoot.test(String(target)) && isLink(at)) ? bracket : `\\${bracket}`;
  });
}

/** A URL that renderers turn into a link by themselves, unless it is the target of a link or definition. */
const address = /\b(?:https?|ftp):(?=\/\/\S{0,500}&[#\w]{1,10};)(?<!\](?:\(|:)\s{0,9}<?[a-z]+:)/giu;

/**
 * Text in which URLs with entities are not turned into links: there entities would show as written
 * (GitHub Flavored Markdown, section 6.9).
 */
export function unlinked(text: string): string {
  return text.replaceAll(address, (scheme) => `${scheme.slice(0, -1)}&#58;`);
}
