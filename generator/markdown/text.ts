import { shownEscape, spelled } from '../text/unseen.js';
import { blocksOf } from './blocks.js';
import { codeSpans } from './code-spans.js';
import { harmless, linksIn, unlinked } from './links.js';

/** What a character must become where it would start markup of HTML, of a table or of a template language. */
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

/** An ampersand that begins an entity: as written it would show as something else. */
const entity = '&(?=#\\d+;|#x[\\da-f]+;|[a-z][\\da-z]*;)';

/** A fence of tildes that is none of ours. */
const tildes = '~(?=~~)';

const inProse = new RegExp(`[<{}]|${tildes}|${entity}`, 'giu');
const inCell = new RegExp(`[<{}]|\\\\?\\||${entity}`, 'giu');
const inExample = new RegExp(`<|\\\\?\\||${entity}`, 'giu');

/** All signs that anything is done about; most texts have none. */
const special = /[`\]<{}|~&]/u;

/**
 * One line, code and text apart. A run of backticks without a partner might find one elsewhere on the page, and what
 * lies between would be read as code here and as text there: then no backtick of the line means anything.
 */
function encoded(text: string, marks: RegExp, inCode: (code: string) => string): string {
  if (!special.test(text)) return text;
  const { pieces, whole } = codeSpans(text);
  const plain = whole
    ? pieces.map((piece) => (piece.code ? '' : piece.text.replaceAll(marks, entityOf)))
    : [text.replaceAll(marks, entityOf).replaceAll(/\\?`/gu, '&#96;')];
  // Links are looked for in all of the line: what is between their brackets may hold code.
  const links = linksIn(plain.join(''));
  let before = 0;
  return plain
    .map((part, index) => {
      const piece = whole ? pieces[index] : undefined;
      if (piece?.code === true) return inCode(piece.text);
      const from = before;
      before += part.length;
      return unlinked(harmless(part, (at) => links.has(from + at)));
    })
    .join('');
}

/** Text with one kind of line ends, and nothing that cannot be seen. */
const clean = (text: string): string => spelled(text.replaceAll(/\r\n?/gu, '\n'));

const cell = (text: string, marks: RegExp): string =>
  encoded(clean(text), marks, (code) => withoutIncludes(code).replaceAll('|', '\\|'));

/** Text of a document as a cell of a table: it reads as written and cannot end the cell, start HTML or a template. */
export function cellText(text: string): string {
  return cell(text, inCell);
}

/**
 * Braces with which no expression begins: those of a JSON object with members, and three in a row. A page with them is
 * no MDX, but there is nothing in them to run.
 */
const idleBraces = /^[^{]*\{(?:\s*"(?:[^"\\]|\\.)*"\s*:|\{\{)/u;

/** An example as a cell of a table: JSON keeps its braces. */
export function exampleText(text: string): string {
  return cell(text, idleBraces.test(text) ? inExample : inCell);
}

/**
 * A table that holds two braces in a row, where VitePress would look for an expression: Vue leaves alone what is inside
 * `v-pre`, and everybody else shows it as if nothing were around it.
 */
export function guarded(table: string): string {
  return table.includes('{{') ? `<div v-pre>\n\n${table}\n\n</div>` : table;
}

/** Lines that would be headings or rules of the page (CommonMark, sections 4.1 to 4.3). */
const headings = /^( {0,3})(#{1,6}(?:\s|$)|=+\s*$|-{3,}\s*$)/u;
/** Lines that would be containers and contents of a site builder, and modules of MDX. */
const starts = /^(\s*)(:(?=::)|\[(?=\[toc\]\])|i(?=mport\b)|e(?=xport\b))/u;

/** The line below the head of a table: cells of other lines are taken apart before what is in them is read. */
const delimiter = /^(?=.*-)(?=.*[|:])[\s>*+|:-]*$/u;
const cells = /(?<!\\)\|/gu;

/** Lines of Markdown: it stays Markdown, but there is no HTML, no template and no heading of its own. */
function proseLines(lines: readonly string[]): string[] {
  const tabular = lines.some((line) => delimiter.test(line));
  return lines.map((line) =>
    (tabular ? line.split(cells) : [line])
      .map((part) => encoded(part, inProse, withoutIncludes))
      .join('|')
      .replace(headings, '$1\\$2')
      .replace(starts, (_, blanks: string, sign: string) => `${blanks}&#${String(sign.charCodeAt(0))};`),
  );
}

/** Text of a document as prose, its code in fences of our own: what is around them cannot close them or keep them open. */
export function proseText(text: string): string {
  return blocksOf(clean(text))
    .map(({ code, language, lines }) => (code ? fenced(language, lines.join('\n')) : proseLines(lines).join('\n')))
    .join('\n');
}

/** Builders of sites include files even where they are named in code: a backslash keeps them from it. */
const withoutIncludes = (code: string): string => code.replaceAll(/(<!--\s*)(?=@include)/gu, '$1\\');

/** How many backticks stand in a row at most. */
const longestRun = (text: string): number =>
  text.includes('`') ? [...text.matchAll(/`+/gu)].reduce((most, [run]) => Math.max(most, run.length), 0) : 0;

/** A fence that nothing in a code can close. */
export function fenceAround(code: string): string {
  return '`'.repeat(1 + Math.max(2, longestRun(code)));
}

/** A block of code in a fence that nothing inside can close. */
export function fenced(language: string, code: string): string {
  const shown = withoutIncludes(spelled(code, shownEscape));
  const fence = fenceAround(shown);
  return `${fence}${language}\n${shown}\n${fence}`;
}

/** A short text as a code span; characters that do not show are spelled. */
export function code(given: string): string {
  const text = spelled(given, shownEscape);
  const fence = '`'.repeat(1 + longestRun(text));
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** Text of a document as part of one line of prose, behind words of the page or at its start: no block begins with it. */
export function lineText(text: string): string {
  const line = clean(text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim());
  return proseLines([line])
    .join('')
    .replace(/^(\d+)([.)])(?=\s)/u, '$1\\$2');
}

/** Text that is no Markdown, such as a title, as part of one line: every sign shows as it is. */
export function plainText(text: string): string {
  return lineText(text.replaceAll(/[\\`*_[\]~]/gu, '\\$&'));
}

/** A name as a heading: underscores at its ends would be emphasis. */
export function headingText(name: string): string {
  return name.replaceAll(/^_+|(?<!_)_+$/gu, (run) => run.replaceAll('_', '\\_'));
}
