import { textMemory } from '../text/remember-texts.js';
import type { Resolver } from './addresses.js';
import { Cleaner, type Surroundings } from './cleaner.js';
import { escapeContent } from './escape.js';
import type { Room } from './highlight/highlight.js';
import { unsafeBlocks, unsafeLine } from './markdown.js';
import { readTags } from './tags.js';

/** Where a text stands. */
export interface ProseOptions {
  /** The level of the heading above the text, 1 to 6; its own headings begin one below. 1 if absent. */
  readonly headingLevel?: number;
  /** The id of a heading, by its text; absent: headings have none. */
  readonly anchors?: (title: string) => string | undefined;
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
const unmarked = /^(?![ \t#+\-=>]|\d+[.)])(?:[^\\`*_[\]<>&~|\n\r@:]|(?<=[a-z\d])_(?=[a-z\d])|:(?!\/\/))*$/iu;

/** Longer texts are not asked whether they are plain. */
const short = 10_000;
const isPlain = (text: string): boolean => text.length < short && unmarked.test(text);

const nowhere = (): undefined => undefined;

const surroundings = (line: boolean, options: ProseOptions): Surroundings => ({
  line,
  headingLevel: options.headingLevel ?? 1,
  anchors: options.anchors ?? nowhere,
  links: options.links ?? nowhere,
  images: options.images ?? nowhere,
  room: options.room,
});

/** HTML that is the same on every page is remembered. V8 tells longer texts apart by comparing them. */
const known = { blocks: textMemory<string>(), line: textMemory<string>() };
const memorable = 16_000;

function rendered(text: string, options: ProseOptions, line: boolean): string {
  const memory = line ? known.line : known.blocks;
  const before = memory.get(text);
  if (before !== undefined) return before;
  const cleaner = new Cleaner(surroundings(line, options));
  if (text.length > longest) cleaner.text(text);
  else readTags(line && !text.includes('\n') ? unsafeLine(text) : unsafeBlocks(text), cleaner);
  const html = cleaner.finish();
  if (!cleaner.bound && text.length < memorable) memory.set(text, html);
  return html;
}

/** The blocks of a text of the document: CommonMark with tables, strikethrough and links, and the HTML that is harmless. */
export function proseHtml(text: string, options: ProseOptions = {}): string {
  if (text.trim() === '') return '';
  return isPlain(text) ? `<p>${escapeContent(text.trim())}</p>` : rendered(text, options, false);
}

/** Whether there may be a heading in a text. */
const headed = /^ {0,3}(?:#{1,6}[ \t]|=+[ \t]*$|-+[ \t]*$)|[>*+-] {1,3}#|<h[1-6]/imu;

/** The texts of the headings of a text, in their order. */
export function titlesIn(text: string): readonly string[] {
  const titles: string[] = [];
  if (headed.test(text)) proseHtml(text, { anchors: (title) => void titles.push(title) });
  return titles;
}

/** Characters of HTML in a text without markup. */
const references: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function shortened(text: string, most: number): string {
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
  return `${whole.slice(0, most - 1).replace(/[\s.,;:\p{Surrogate}]+$/u, '')}…`;
}

const lines = textMemory<string>();

/**
 * What a text of the document says, in one plain line of at most `most` characters that ends with a whole word: for search
 * engines and lists.
 */
export function plainLine(text: string, most: number): string {
  const key = `${most} ${text}`;
  const line = lines.get(key) ?? shortened(text, most);
  if (text.length < memorable) lines.set(key, line);
  return line;
}

/** A text of the document inside a line: emphasis, code and links, and nothing of a block. */
export function lineHtml(text: string, options: ProseOptions = {}): string {
  const line = text.trim();
  return isPlain(line) ? escapeContent(line) : rendered(line, options, true).replaceAll(/\s+/gu, ' ');
}
