import { codeSpans } from './code-spans.js';

/** What a character must become where it would start markup of HTML, of a table or of a template language. */
const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '&': '&amp;',
  '|': '\\|',
  '\\|': '&#92;&#124;',
  '{{': '&#123;&#123;',
  '}}': '&#125;&#125;',
};

const entityOf = (found: string): string => entities[found] ?? found;

/** An ampersand that begins an entity: as written it would show as something else. */
const entity = '&(?=#\\d+;|#x[\\da-f]+;|[a-z][\\da-z]*;)';

const inProse = new RegExp(`<|\\{\\{|\\}\\}|${entity}`, 'giu');
const inTable = new RegExp(`<|\\\\?\\||${entity}`, 'giu');
const inCell = new RegExp(`<|\\\\?\\||\\{\\{|\\}\\}|${entity}`, 'giu');

/** Places that run something when a reader follows them; a backslash there is no part of the address. */
const active = (target: string): boolean =>
  /^\s*(?:javascript|vbscript|data|file):/iu.test(target.replaceAll('\\', ''));

/** Links and definitions of links to active places stay text. */
const harmless = (text: string): string =>
  text
    .replaceAll(/\]\(([^)]*)/gu, (link, target: string) => (active(target) ? `\\${link}` : link))
    .replaceAll(/^(\s*)(\[[^\]]*\]:\s*)(\S*)/gmu, (line, blank: string, label: string, target: string) =>
      active(target) ? `${blank}\\${label}${target}` : line,
    );

/** Signs that no page shows, or that turn the text around them: controls, separators, bidirectional overrides. */
const invisible = /[\0-\x08\v\f\x0e-\x1f\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const plain = (text: string, marks: RegExp): string => harmless(text.replaceAll(marks, entityOf));

function cell(text: string, marks: RegExp): string {
  const clean = text.replaceAll(invisible, '');
  const { pieces, whole } = codeSpans(clean);
  if (!whole) return plain(clean, marks);
  return pieces.map((piece) => (piece.code ? piece.text.replaceAll('|', '\\|') : plain(piece.text, marks))).join('');
}

/** Text of a document as a cell of a table: it reads as written and cannot end the cell, start HTML or a template. */
export const cellText = (text: string): string => cell(text, inCell);

/** {@link cellText} for a table that {@link guarded} stands around: braces stay as they are. */
export const tableText = (text: string): string => cell(text, inTable);

/**
 * Markdown in which braces may stand as they do in the document. Vue, which makes pages of VitePress, leaves alone what is
 * inside `v-pre`; GitHub and CommonMark show what is inside as if nothing were around it.
 */
export const guarded = (markdown: string): string =>
  markdown.includes('{{') ? `<div v-pre>\n\n${markdown}\n\n</div>` : markdown;

/** Lines that would be headings or rules of the page (CommonMark, sections 4.1 to 4.3). */
const headings = /^( {0,3})(#{1,6}(?:\s|$)|=+\s*$|-{3,}\s*$)/u;

const fenceOf = (line: string): string | undefined => /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u.exec(line)?.[1];

/** The lines of a text by block: a fence of code, closed where the document forgot to, or the lines between fences. */
function blocks(text: string): { readonly code: boolean; readonly lines: readonly string[] }[] {
  const out: { code: boolean; lines: string[] }[] = [{ code: false, lines: [] }];
  let fence: string | undefined;
  for (const line of text.split('\n')) {
    const mark = fenceOf(line);
    if (fence === undefined) {
      fence = mark;
      if (mark !== undefined) out.push({ code: true, lines: [] });
    } else if (mark?.startsWith(fence) === true && line.trim() === mark) {
      fence = undefined;
      out.at(-1)?.lines.push(line);
      out.push({ code: false, lines: [] });
      continue;
    }
    out.at(-1)?.lines.push(line);
  }
  if (fence !== undefined) out.at(-1)?.lines.push(fence);
  return out;
}

/** Text of a document as prose: Markdown stays Markdown, but there is no HTML, no template and no heading of its own. */
export function proseText(text: string): string {
  const parts = blocks(text.replaceAll(invisible, ''));
  const spans = parts.flatMap(({ code: isCode, lines }) => (isCode ? [] : lines.map(codeSpans)));
  // Spans are trusted where each line closes its own; else one might reach into a line that is escaped for text.
  const trusted = spans.every(({ whole }) => whole);
  const shown = (line: string): string => {
    const pieces = trusted ? codeSpans(line).pieces : [{ code: false, text: line }];
    return pieces.map((piece) => (piece.code ? piece.text : plain(piece.text, inProse))).join('');
  };
  const lines = parts.flatMap(({ code: isCode, lines: own }) =>
    isCode ? own : own.map((line) => shown(line).replace(headings, '$1\\$2')),
  );
  return harmlessAcross(lines.join('\n'));
}

/** A definition of a link may name its place on the next line. */
const harmlessAcross = (text: string): string =>
  text.replaceAll(
    /^( {0,3})(\[[^\]\n]*\]:[ \t]*\n[ \t]*)(\S+)/gmu,
    (lines, blank: string, label: string, target: string) => (active(target) ? `${blank}\\${label}${target}` : lines),
  );

/** A fence that nothing in a code can close. */
export function fenceAround(code: string): string {
  const longest = [...code.matchAll(/`+/gu)].reduce((most, [run]) => Math.max(most, run.length), 2);
  return '`'.repeat(longest + 1);
}

/** A block of code in its fence. */
export function fenced(language: string, code: string): string {
  const fence = fenceAround(code);
  return `${fence}${language}\n${code}\n${fence}`;
}

/** A short text as a code span. */
export function code(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length)));
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** Text of a document as part of one line of prose. */
export function lineText(text: string): string {
  return proseText(text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()).replace(/^(\d+)([.)])(?=\s)/u, '$1\\$2');
}

/** A name as a heading: underscores at its ends would be emphasis. */
export function headingText(name: string): string {
  return name.replaceAll(/^_+|_+$/gu, (run) => run.replaceAll('_', '\\_'));
}
