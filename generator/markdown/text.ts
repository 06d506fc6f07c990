import { shownEscape, spelled } from '../text/unseen.js';
import { blocksOf } from './blocks.js';
import { codeSpans } from './code-spans.js';
import { harmless, linksIn, unlinked, type LinkPlace } from './links.js';

/** Escapes of characters that would start HTML, end a table cell or start a template expression. */
const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '&': '&amp;',
  '|': '\\|',
  '\\|': '&#92;&#124;',
  '{': '&#123;',
  '}': '&#125;',
  '`': '&#96;',
  '~': '&#126;',
};

const entityOf = (found: string): string => entities[found] ?? found;

/** An ampersand that starts an entity, which would not show as written. */
const entity = '&(?=#\\d+;|#x[\\da-f]+;|[a-z][\\da-z]*;)';

/** A tilde fence of the document. */
const tildes = '~(?=~~)';

const inProse = new RegExp(`[<{}]|${tildes}|${entity}`, 'giu');
const inCell = new RegExp(`[<{}]|\\\\?\\||${entity}`, 'giu');
const inExample = new RegExp(`<|\\\\?\\||${entity}`, 'giu');

/** Every character that may need an escape. Most texts have none. */
const special = /[`\]<{}|~&]/u;

/**
 * Escapes one line, code spans and text separately. A run of backticks without a partner might find one elsewhere on
 * the page, so that text would be read as code. Then every backtick of the line is escaped.
 */
function encoded(text: string, marks: RegExp, place: LinkPlace, inCode: (code: string) => string): string {
  if (!special.test(text)) return text;
  const { pieces, whole } = codeSpans(text);
  const plain = whole
    ? pieces.map((piece) => (piece.code ? '' : piece.text.replaceAll(marks, entityOf)))
    : [text.replaceAll(marks, entityOf).replaceAll(/\\?`/gu, '&#96;')];
  // Links are found in the whole line, because their text may contain code.
  const links = linksIn(plain.join(''));
  let before = 0;
  return plain
    .map((part, index) => {
      const piece = whole ? pieces[index] : undefined;
      if (piece?.code === true) return inCode(piece.text);
      const from = before;
      before += part.length;
      return unlinked(harmless(part, place, (at) => links.has(from + at)));
    })
    .join('');
}

/** Text with normalised line ends and without invisible characters. */
const clean = (text: string): string => spelled(text.replaceAll(/\r\n?/gu, '\n'));

const cell = (text: string, marks: RegExp): string =>
  encoded(clean(text), marks, 'cell', (code) => withoutIncludes(code).replaceAll('|', '\\|'));

/** Text of a document as a table cell. It shows as written and cannot end the cell, start HTML or a template. */
export function cellText(text: string): string {
  return cell(text, inCell);
}

/**
 * Braces that start no expression: those of a JSON object with members, and three in a row. A page with them is
 * not valid MDX, but nothing in them can run.
 */
const idleBraces = /^[^{]*\{(?:\s*"(?:[^"\\]|\\.)*"\s*:|\{\{)/u;

/** An example as a table cell. JSON keeps its braces. */
export function exampleText(text: string): string {
  return cell(text, idleBraces.test(text) ? inExample : inCell);
}

/**
 * Wraps a table that contains two braces in a row, which VitePress would read as an expression. Vue ignores what is
 * inside `v-pre`; other renderers show the table as usual.
 */
export function guarded(table: string): string {
  return table.includes('{{') ? `<div v-pre>\n\n${table}\n\n</div>` : table;
}

/** Lines that would be headings or thematic breaks (CommonMark, sections 4.1 to 4.3). */
const headings = /^( {0,3})(#{1,6}(?:\s|$)|=+\s*$|-{3,}\s*$)/u;
/** Lines that would be containers or tables of contents of a site builder, or imports and exports of MDX. */
const starts = /^(\s*)(:(?=::)|\[(?=\[toc\]\])|i(?=mport\b)|e(?=xport\b))/u;

/** The delimiter row of a table. Rows are split into cells before the inline content is parsed. */
const delimiter = /^(?=.*-)(?=.*[|:])[\s>*+|:-]*$/u;
const cells = /(?<!\\)\|/gu;

/** Lines of Markdown, kept as Markdown but without HTML, template expressions and headings. */
function proseLines(lines: readonly string[]): string[] {
  const tabular = lines.some((line) => delimiter.test(line));
  return lines.map((line) =>
    (tabular ? line.split(cells) : [line])
      .map((part) => encoded(part, inProse, 'block', withoutIncludes))
      .join('|')
      .replace(headings, '$1\\$2')
      .replace(starts, (_, blanks: string, sign: string) => `${blanks}&#${String(sign.charCodeAt(0))};`),
  );
}

/** Text of a document as prose. Code gets our own fences, which the text around them cannot close or leave open. */
export function proseText(text: string): string {
  return blocksOf(clean(text))
    .map(({ code, language, lines }) => (code ? fenced(language, lines.join('\n')) : proseLines(lines).join('\n')))
    .join('\n');
}

/** Site builders include files even if the directive is in code. A backslash prevents it. */
const withoutIncludes = (code: string): string => code.replaceAll(/(<!--\s*)(?=@include)/gu, '$1\\');

/** The length of the longest run of backticks. */
const longestRun = (text: string): number =>
  text.includes('`') ? [...text.matchAll(/`+/gu)].reduce((most, [run]) => Math.max(most, run.length), 0) : 0;

/** A fence that no line of the code can close. */
export function fenceAround(code: string): string {
  return '`'.repeat(1 + Math.max(2, longestRun(code)));
}

/** A block of code in a fence that nothing inside can close. */
export function fenced(language: string, code: string): string {
  const shown = withoutIncludes(spelled(code, shownEscape));
  const fence = fenceAround(shown);
  return `${fence}${language}\n${shown}\n${fence}`;
}

/** A short text as a code span. Invisible characters are written as escapes. */
export function code(given: string): string {
  const text = spelled(given, shownEscape);
  const fence = '`'.repeat(1 + longestRun(text));
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** Text of a document inside a line of prose. It cannot start a block, even at the start of the line. */
export function lineText(text: string): string {
  const line = clean(text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim());
  return proseLines([line])
    .join('')
    .replace(/^(\d+)([.)])(?=\s)/u, '$1\\$2');
}

/** Plain text, such as a title, inside a line. Every character shows as written. */
export function plainText(text: string): string {
  return lineText(text.replaceAll(/[\\`*_[\]~]/gu, '\\$&'));
}

/** A name as a heading: underscores that no letter is before would begin emphasis. */
export function headingText(name: string): string {
  return name.replaceAll(/(?<![\p{L}\p{N}_])_+/gu, (run) => run.replaceAll('_', '\\_'));
}
