import { escaped } from './code-spans.js';

/**
 * Places that a reader may be led to. The rest runs something, or is relative to a page that the document cannot know:
 * it would lead nowhere here, and a builder of sites would look for the file.
 */
const open = /^\s*(?:https?|mailto|tel|ftp):/iu;

/** A path from the root of a site, which is the same from every page; as an image it would be looked for by builders. */
const fromRoot = /^\s*<?\/(?![\\/])/u;

/** Where the brackets are closed that are those of links, and not of images or of nothing. */
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

/**
 * Text in which every link and every definition of one (CommonMark, sections 6.3 and 4.7) leads to an open place. What
 * would lead elsewhere is shown as it is written: its bracket is escaped, unless it is already. `isLink` says of a place
 * in the text whether the bracket there is that of a link: it may be opened before, in the same line.
 */
export function harmless(text: string, isLink: (at: number) => boolean): string {
  return text.replaceAll(/\](?=\(([^)]{0,40})|:(.{0,40}))/gu, (bracket, target = '', defined = '', at: number) => {
    const isOpen = open.test(`${String(target)}${String(defined)}`) || escaped(text, at);
    return isOpen || (fromRoot.test(String(target)) && isLink(at)) ? bracket : `\\${bracket}`;
  });
}

/** An address that readers of Markdown make a link of without being asked, unless a link or a definition leads there. */
const address = /\b(?:https?|ftp):(?=\/\/\S{0,500}&[#\w]{1,10};)(?<!\](?:\(|:)\s{0,9}<?[a-z]+:)/giu;

/**
 * Text in which addresses with entities are no links of their own: in those, entities would show as they are written
 * (GitHub Flavored Markdown, section 6.9).
 */
export function unlinked(text: string): string {
  return text.replaceAll(address, (scheme) => `${scheme.slice(0, -1)}&#58;`);
}
