import { distance } from 'fastest-levenshtein';
import { compare } from '../diagnostics/text.js';

/** The names most like a wanted one, best first, at most three: other case first, then few changed letters. */
export function near(wanted: string, names: Iterable<string>): readonly string[] {
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
