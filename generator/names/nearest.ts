import { distance } from 'fastest-levenshtein';

/** What was probably meant: the nearest known word and, where none is near, all of them. */
export function nearest(word: string, known: readonly string[]): string {
  const best = [...known].sort((a, b) => distance(word, a) - distance(word, b))[0];
  if (best !== undefined && distance(word, best) <= Math.max(2, word.length / 3))
    return `Did you mean ${JSON.stringify(best)}?`;
  return `Known are ${known.map((name) => JSON.stringify(name)).join(', ')}.`;
}
