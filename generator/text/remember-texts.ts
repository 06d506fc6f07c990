/** Longer texts are not kept: V8 hashes those above 16,383 characters by their length alone, and few come twice. */
const longest = 200;

/** More different texts than nearly any document has. */
const usual = 100_000;

const memories: Map<string, unknown>[] = [];

/**
 * A function of a text which does its work once for the same one: names and media types come back many times. `most` results
 * are kept. After ten times as many that were not, all are forgotten: other texts are asked for by now.
 */
export function rememberedTexts<Result>(make: (text: string) => Result, most = usual): (text: string) => Result {
  const known = textMemory<Result>();
  let missed = 0;
  return (text) => {
    if (text.length > longest) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = make(text);
    if (known.size < most) known.set(text, result);
    else if (++missed > 10 * most) {
      known.clear();
      missed = 0;
    }
    return result;
  };
}

/** What is known of texts, as `forgetTexts` forgets it: for a function that remembers some results, and not others. */
export function textMemory<Result>(): Map<string, Result> {
  const known = new Map<string, Result>();
  memories.push(known);
  return known;
}

/** Forgets what all these functions know: a program that uses the library goes on for long after a run. */
export function forgetTexts(): void {
  for (const known of memories) known.clear();
}
