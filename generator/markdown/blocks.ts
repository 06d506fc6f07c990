/** A part of a text: lines of Markdown, or lines of code with their language. */
export interface Block {
  readonly code: boolean;
  readonly language: string;
  readonly lines: readonly string[];
}

const fence = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})([^]*)$/u;
const indented = /^(?: {4}| {0,3}\t)/u;
const item = /^ {0,3}(?:[*+-]|\d+[.)])(?:\s|$)/u;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
/** Blocks that end a list even without a blank line before them. */
const interrupting = (line: string): boolean => /^ {0,3}>/u.test(line) || rule.test(line);
const blank = (line: string): boolean => line.trim() === '';

/** The language of a fence. Site builders would act on the rest of its line (`js-vue`, `{1,2}`, `[title]`). */
const languageOf = (info: string): string =>
  (/^\s*([\w#+.-]*)/u.exec(info)?.[1] ?? '').replace(/(?<!-vue)(?:-vue)+$/u, '');

interface Taken {
  readonly block: Block;
  readonly next: number;
}

/** A code fence from its first line to its end, the end of its list item, or the end of the text. */
function fenced(lines: readonly string[], from: number, inList: boolean): Taken | undefined {
  const [, blanks = '', mark = '', info = ''] = fence.exec(lines[from] ?? '') ?? [];
  if (mark === '') return undefined;
  const isEnd = (line: string): boolean => {
    const closing = line.trim();
    return closing.startsWith(mark) && fence.test(line) && closing === closing.charAt(0).repeat(closing.length);
  };
  const outside = (line: string): boolean => inList && blanks !== '' && /^\S/u.test(line);
  let end = from + 1;
  while (end < lines.length && !isEnd(lines[end] ?? '') && !outside(lines[end] ?? '')) end++;
  const own = lines
    .slice(from + 1, end)
    .map((line) => line.replace(new RegExp(`^ {0,${String(blanks.length)}}`, 'u'), ''));
  const next = isEnd(lines[end] ?? '') ? end + 1 : end;
  return { block: { code: true, language: languageOf(info), lines: own }, next };
}

/** Indented code (CommonMark, section 4.4). After a list item or a paragraph the lines would belong to that instead. */
function setIn(lines: readonly string[], from: number, written: number, before = ''): Taken | undefined {
  if (![from, written].every((at) => indented.test(lines[at] ?? ''))) return undefined;
  if (!(blank(before) || rule.test(before))) return undefined;
  let next = written;
  while (next < lines.length && (indented.test(lines[next] ?? '') || blank(lines[next] ?? ''))) next++;
  while (blank(lines[next - 1] ?? '')) next--;
  const own = lines.slice(from, next).map((line) => line.replace(indented, ''));
  return { block: { code: true, language: '', lines: own }, next };
}

/** Finds the next non-blank line. Positions only grow from call to call, so no line is read twice. */
function writtenIn(lines: readonly string[]): (from: number) => number {
  let next = 0;
  return (from) => {
    next = Math.max(next, from);
    while (next < lines.length && blank(lines[next] ?? '')) next++;
    return next;
  };
}

/** Splits a text into Markdown and code. */
export function blocksOf(text: string): Block[] {
  const lines = text.split('\n');
  const writtenFrom = writtenIn(lines);
  const blocks: Block[] = [];
  let prose: string[] = [];
  let inList = false;
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const taken = fenced(lines, at, inList) ?? (inList ? undefined : setIn(lines, at, writtenFrom(at), prose.at(-1)));
    if (taken === undefined) {
      const goesOn = blank(line) || /^\s/u.test(line) || !blank(lines[at - 1] ?? '');
      inList = !interrupting(line) && (item.test(line) || (inList && goesOn));
      prose.push(line);
      at += 1;
      continue;
    }
    blocks.push({ code: false, language: '', lines: prose }, taken.block);
    prose = [];
    at = taken.next;
  }
  return [...blocks, { code: false, language: '', lines: prose }].filter(
    ({ code, lines: own }) => code || own.length > 0,
  );
}
