/** A place in a text, both 1-based; columns count code points, so that a character outside the basic plane is one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text with the offsets (UTF-16 units) at which its lines start; CRLF, LF and CR end a line. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
  /** No character takes two units, so columns need no counting; a minified document is one line of megabytes. */
  readonly plain: boolean;
}

/** Finds the lines of a text. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return { text, starts, plain: !/[\ud800-\udfff]/.test(text) };
}

/** The position of an offset (UTF-16 units), by binary search. */
export function positionAt({ text, starts, plain }: Lines, offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = starts[low] ?? 0;
  return { line: low + 1, column: 1 + (plain ? offset - start : countOf(text.slice(start, offset))) };
}

/** How many characters (code points) a text has. */
function countOf(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++, count++) if ((text.codePointAt(at) ?? 0) > 0xffff) at++;
  return count;
}

/** One line of a text without its line end; `undefined` past the last. */
export function lineOf({ text, starts }: Lines, line: number): string | undefined {
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  return text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
}

/** Code-unit order, the only order Specwright sorts by: it does not depend on the machine's language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
