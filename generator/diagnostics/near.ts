import { distance } from 'fastest-levenshtein';
import { compare } from './text.js';

/** Two longer names take long to compare, and nobody sees by which letter they differ. */
const longest = 200;

/** The names most like a wanted one, best first, at most three: other case first, then few changed letters. */
export function near(wanted: string, names: Iterable<string>): readonly string[] {
  if (wanted.length > longest) return [];
  const lower = wanted.toLowerCase();
  const limit = Math.max(1, Math.min(4, Math.floor(wanted.length / 3)));
  const found: { readonly name: string; readonly far: number }[] = [];
  for (const name of names) {
    // The length alone rules most names out, which keeps this linear for large documents.
    if (name === wanted || Math.abs(name.length - wanted.length) > limit) continue;
    const far = distance(lower, name.toLowerCase());
    if (far <= limit) found.push({ name, far });
  }
  return found
    .sort((a, b) => a.far - b.far || compare(a.name, b.name))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** What to say of a word that is not known: the one that was probably meant, else all there are. */
export function hintOf(word: string, known: readonly string[]): string {
  const [meant] = near(word, known);
  return meant === undefined ? `There are ${quoted(known)}.` : `Did you mean \`${meant}\`?`;
}

/** Words as they are listed in messages: `a`, `b`, `c`. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
