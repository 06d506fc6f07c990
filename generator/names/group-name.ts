import { singular, writtenWords } from './words.js';

/** A word as names of groups are compared: one or several of a thing, in any casing. */
const plain = (word: string): string => singular(word.toLowerCase());

/** Words that want another one behind them: what ends with one of them is no name. */
const unfinished = new Set(
  'a about after all an and any as at before between by each every for from in into my of off on onto or over per than that the to under via with without'.split(
    ' ',
  ),
);

/** Whether a word wants another one behind it. */
export const isUnfinished = (word: string): boolean => unfinished.has(word.toLowerCase());

/** Words without those of a group, where they begin or end with them or have them inside, as long as a name is left. */
function without(words: readonly string[], group: readonly string[]): readonly string[] {
  const { length } = group;
  if (length === 0 || words.length <= length) return words;
  const last = words.length - length;
  const inside = Array.from({ length: last - 1 }, (_, index) => index + 1);
  const at = [0, last, ...inside].find((start) => {
    const isGroup = words.slice(start, start + length).every((word, index) => plain(word) === group[index]);
    return isGroup && !isUnfinished(words[start - 1] ?? '');
  });
  return at === undefined ? words : words.filter((_, index) => index < at || index >= at + length);
}

/**
 * The names of a method inside its groups, the shortest first: without the names of the groups, the innermost first, and
 * last as it is. `KV_Put` in `KV` → `Put`, `listUserKeys` in `users`, `keys` → `list`, `listUser`.
 */
export function namesInGroup(name: string, groups: readonly string[]): string[] {
  const found = [name];
  let words: readonly string[] = writtenWords(name);
  for (const group of groups.toReversed()) {
    const shorter = without(words, writtenWords(group).map(plain));
    if (shorter !== words) found.unshift(shorter.join(' '));
    words = shorter;
  }
  return found;
}

/** Whether a name speaks of several of what a group holds: `listPets`, and not `getPet`. */
export function isOfSeveral(name: string): boolean {
  return writtenWords(name).some((word) => plain(word) !== word.toLowerCase());
}
