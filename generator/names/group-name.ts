import { singular, writtenWords } from './words.js';

/** A word for comparison with names of groups, independent of number and casing. */
const plain = (word: string): string => singular(word.toLowerCase());

/** Words that need another one after them. A name cannot end with one. */
const unfinished = new Set(
  'a about after all an and any as at before between by each every for from in into my of off on onto or over per than that the to under via with without'.split(
    ' ',
  ),
);

/** Whether a word needs another one after it. */
export const isUnfinished = (word: string): boolean => unfinished.has(word.toLowerCase());

/** Words without those of a group at the start, at the end or inside, as long as a name is left. */
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
 * The names of a method inside its groups, the shortest first: without the names of the groups, the innermost first,
 * and last as it is. `KV_Put` in `KV` → `Put`, `listUserKeys` in `users`, `keys` → `list`, `listUser`.
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

/** Whether a name contains the plural of a group's name: `listPets`, and not `getPet`. */
export function isOfSeveral(name: string): boolean {
  return writtenWords(name).some((word) => plain(word) !== word.toLowerCase());
}
