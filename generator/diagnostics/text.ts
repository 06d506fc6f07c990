/** A place in a text, both 1-based; columns count code points, so that a character outside the basic plane is one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text with the offsets (UTF-16 units) at which its lines start; CRLF, LF and CR end a line. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
  /** Where the second units of characters are that take two: a minified document is one line of megabytes. */
  readonly pairs: readonly number[];
}

/** Finds the lines of a text. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index + 1);
  return { text, starts, pairs };
}

/** How many numbers of a sorted list are at most a number, by binary search. */
function countUpTo(sorted: readonly number[], most: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The position of an offset (UTF-16 units). */
export function positionAt({ starts, pairs }: Lines, offset: number): Position {
  const line = Math.max(1, countUpTo(starts, offset));
  const start = starts[line - 1] ?? 0;
  // A character of two units is one, where both of them are before the offset.
  const twice = countUpTo(pairs, offset - 1) - countUpTo(pairs, start);
  return { line, column: 1 + offset - start - Math.max(0, twice) };
}

/** One line of a text without its line end; `undefined` past the last. */
export function lineOf({ text, starts }: Lines, line: number): string | undefined {
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  let end = starts[line] ?? text.length;
  while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Code-unit order, the only order Specwright sorts by: it does not depend on the machine's language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
