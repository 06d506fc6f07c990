/** A piece of one line: plain text, or a code span with its backticks. */
interface Piece {
  readonly code: boolean;
  readonly text: string;
}

/** Whether the character at a position is escaped by an odd number of backslashes (CommonMark, section 2.4). */
export function escaped(text: string, at: number): boolean {
  let count = 0;
  while (text[at - 1 - count] === '\\') count++;
  return count % 2 === 1;
}

/** Finds the next run of a length after a position. Positions only grow from call to call, so no run is read twice. */
function runsOf(text: string): (length: number, behind: number) => number | undefined {
  const places = new Map<number, { readonly starts: number[]; next: number }>();
  for (const { 0: run, index } of text.matchAll(/`+/gu)) {
    const known = places.get(run.length) ?? { starts: [], next: 0 };
    known.starts.push(index);
    places.set(run.length, known);
  }
  return (length, behind) => {
    const known = places.get(length);
    if (known === undefined) return undefined;
    while ((known.starts[known.next] ?? Infinity) < behind) known.next++;
    return known.starts[known.next];
  };
}

/**
 * Splits a text at its code spans (CommonMark, section 6.1). `whole` is false if a run of backticks has no
 * partner: one may follow elsewhere on the page, so what is code cannot be decided from the text alone.
 */
export function codeSpans(text: string): { readonly pieces: readonly Piece[]; readonly whole: boolean } {
  const pieces: Piece[] = [];
  const closing = runsOf(text);
  let from = 0;
  let whole = true;
  for (const run of text.matchAll(/`+/gu)) {
    if (run.index < from) continue;
    // An escaped backtick opens no span; the rest of its run may.
    const start = run.index + (escaped(text, run.index) ? 1 : 0);
    const length = run.index + run[0].length - start;
    if (length === 0) continue;
    const close = closing(length, start + length);
    if (close === undefined) {
      whole = false;
      continue;
    }
    const end = close + length;
    pieces.push({ code: false, text: text.slice(from, start) }, { code: true, text: text.slice(start, end) });
    from = end;
  }
  return { pieces: [...pieces, { code: false, text: text.slice(from) }], whole };
}
