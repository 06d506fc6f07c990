import { closest, distance } from 'fastest-levenshtein';

/** The choice that was probably meant by a mistyped word, or undefined when none is near. */
export function suggest(word: string, choices: readonly string[]): string | undefined {
  if (choices.length === 0) return undefined;
  const lower = word.toLowerCase();
  const near = closest(
    lower,
    choices.map((choice) => choice.toLowerCase()),
  );
  // A third of the word may be wrong: more and the suggestion is a guess that misleads.
  if (distance(lower, near) > Math.max(1, Math.floor(Math.max(word.length, near.length) / 3))) return undefined;
  return choices.find((choice) => choice.toLowerCase() === near);
}

/** Words as they are listed in messages: `a`, `b`, `c`. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
