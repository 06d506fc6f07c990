/** Longer texts are not kept: V8 hashes those above 16,383 characters by their length alone, and few come twice. */
const longest = 200;

/** So many results are kept, then all are forgotten. */
const most = 20_000;

const memories: Map<string, unknown>[] = [];

/** A function of a text which does its work once for the same one: names and media types come back many times. */
export function rememberedTexts<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  memories.push(known);
  return (text) => {
    if (text.length > longest) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = make(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}

/** Forgets what all these functions know: a program that uses the library goes on for long after a run. */
export function forgetTexts(): void {
  for (const known of memories) known.clear();
}
