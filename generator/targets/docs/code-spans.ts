/** A piece of one line: plain text, or a code span with its backticks. */
interface Piece {
  readonly code: boolean;
  readonly text: string;
}

/** How many backslashes end at a place: an odd number escapes what follows (CommonMark, section 2.4). */
export function escaped(text: string, at: number): boolean {
  let count = 0;
  while (text[at - 1 - count] === '\\') count++;
  return count % 2 === 1;
}

/**
 * Takes a text apart at its code spans (CommonMark, section 6.1); `whole` is false where a run of backticks has no
 * partner. Then no reader can say from the text alone what is code, since a partner may stand elsewhere on the page.
 */
export function codeSpans(text: string): { readonly pieces: readonly Piece[]; readonly whole: boolean } {
  const pieces: Piece[] = [];
  let from = 0;
  let whole = true;
  for (const run of text.matchAll(/`+/gu)) {
    if (run.index < from) continue;
    // An escaped backtick opens nothing; the rest of its run may.
    const start = run.index + (escaped(text, run.index) ? 1 : 0);
    const fence = run[0].slice(start - run.index);
    if (fence === '') continue;
    const close = [...text.slice(start + fence.length).matchAll(/`+/gu)].find(
      ([other]) => other.length === fence.length,
    );
    if (close === undefined) {
      whole = false;
      continue;
    }
    const end = start + fence.length + close.index + fence.length;
    pieces.push({ code: false, text: text.slice(from, start) }, { code: true, text: text.slice(start, end) });
    from = end;
  }
  return { pieces: [...pieces, { code: false, text: text.slice(from) }], whole };
}
