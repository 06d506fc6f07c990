import type { Resolver } from './addresses.js';
import { Builder, type Surroundings } from './builder.js';
import { escapeText } from './escape.js';
import type { Room } from './highlight/highlight.js';
import { unsafeBlocks, unsafeLine } from './markdown.js';
import { readTags } from './tags.js';

/** Where a text stands. */
export interface ProseOptions {
  /** The level of the heading above the text, 1 to 6; its own headings begin one below. 1 if absent. */
  readonly headingLevel?: number;
  /**
   * The address for a link inside the site, as the document has it (`#operation/a`, `/docs/b`, `guide.md#c`). What has none
   * shows as its text.
   */
  readonly links?: Resolver;
  /** The address of an image that is part of the site. Any other one is a link to where it is. */
  readonly images?: Resolver;
  /** How many spans the code in it may have; absent: any number. */
  readonly room?: Room;
}

/** Longer texts are shown as they are: whoever wrote them did not write them for people. */
const longest = 1_000_000;

/** A text without anything that Markdown or HTML could read: nothing has to be parsed. */
const plain = /^(?![ \t#+\-=>]|\d+[.)])(?:[^\\`*_[\]<>&~|\n\r@:]|(?<=[a-z\d])_(?=[a-z\d])|:(?!\/\/))*$/iu;

const nowhere = (): undefined => undefined;

const surroundings = (line: boolean, options: ProseOptions): Surroundings => ({
  line,
  headingLevel: options.headingLevel ?? 1,
  links: options.links ?? nowhere,
  images: options.images ?? nowhere,
  room: options.room,
});

/** Text that is the same on every page is remembered. */
const known = [new Map<string, string>(), new Map<string, string>()] as const;

function rendered(text: string, line: boolean, options: ProseOptions): string {
  const memory = known[line ? 1 : 0];
  const before = memory.get(text);
  if (before !== undefined) return before;
  const builder = new Builder(surroundings(line, options));
  if (text.length > longest) builder.text(text);
  else readTags(line ? unsafeLine(text) : unsafeBlocks(text), builder);
  const html = builder.finish();
  if (!builder.bound) memory.set(text, html);
  return html;
}

/** The blocks of a text of the document: CommonMark with tables, strikethrough and links, and the HTML that is harmless. */
export function proseHtml(text: string, options: ProseOptions = {}): string {
  if (text.trim() === '') return '';
  return plain.test(text) ? `<p>${escapeText(text.trim())}</p>` : rendered(text, false, options);
}

/** Characters of HTML in a text without markup. */
const references: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * What a text of the document says, in one plain line of at most `most` characters that ends with a whole word: for search
 * engines and lists.
 */
export function plainLine(text: string, most: number): string {
  // Twenty times as much holds enough words, whatever markup is between them.
  const html = proseHtml(text.slice(0, 20 * most + 1000));
  const line = html
    .replaceAll(/<\/?(?:p|h\d|li|div|td|th|tr|dt|dd|pre|blockquote|summary|caption|br|hr)\b[^>]*>/gu, ' ')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(?:amp|lt|gt|quot);/gu, (found) => references[found] ?? found)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (line.length <= most) return line;
  const whole = line.slice(0, most).replace(/\s\S*$/u, '');
  return `${whole.slice(0, most - 1).replace(/[\s.,;:]+$/u, '')}…`;
}

/** A text of the document inside a line: emphasis, code and links, and nothing of a block. */
export function lineHtml(text: string, options: ProseOptions = {}): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  return plain.test(line) ? escapeText(line) : rendered(line, true, options);
}
