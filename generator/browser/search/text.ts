/*
 * Texts are compared by their letters and digits alone, without case and accents: `payment_method`, `paymentMethod` and
 * "Payment method" are the same, and so is what a reader types of them.
 */

/** A text to search in. */
export interface Searchable {
  readonly text: string;
  /** Its letters and digits. */
  readonly plain: string;
  /** The same with a space before each word. */
  readonly spaced: string;
}

/** How well a word matches a text; less is better. */
export const scores = { same: 0, equal: 1, start: 2, wordStart: 3, inside: 4, none: Infinity } as const;

/** Capitals, but for the last before small letters; small letters and what has no case, after a capital or none; digits. */
const word = /\p{Lu}+(?![^\P{L}\p{Lu}])|\p{Lu}?[^\P{L}\p{Lu}]+|\p{N}+/gu;
const asciiWord = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/gu;

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/u.test(text);

/** A text without its accents. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** The words of a text; a text without letters and digits, such as `+`, is one itself. */
function wordsOf(text: string): readonly string[] {
  // Most names are ASCII, and there are thousands.
  const words = isAscii(text) ? text.match(asciiWord) : bare(text).match(word);
  return words ?? [text];
}

/** Prepares a text for the search. */
export function searchable(text: string): Searchable {
  const spaced = ` ${wordsOf(text).join(' ').toLowerCase()}`;
  return { text, plain: spaced.replaceAll(' ', ''), spaced };
}

/** How well a word matches a text. */
export function scoreOf({ text, plain, spaced }: Searchable, sought: Searchable): number {
  const at = sought.plain === '' ? -1 : plain.indexOf(sought.plain);
  if (at < 0) return scores.none;
  if (at > 0) return spaced.includes(sought.spaced) ? scores.wordStart : scores.inside;
  if (plain.length > sought.plain.length) return scores.start;
  return text.toLowerCase() === sought.text.toLowerCase() ? scores.same : scores.equal;
}

/** The best place of a word in a plain text: where a word starts, or else the first; -1 if it is not there. */
function placeOf({ plain, spaced }: Searchable, sought: Searchable): number {
  const first = sought.plain === '' ? -1 : plain.indexOf(sought.plain);
  const start = first > 0 ? spaced.indexOf(sought.spaced) : -1;
  return start < 0 ? first : spaced.slice(0, start).replaceAll(' ', '').length;
}

/** For each unit of the plain text of a text, the place of the character that it comes from. */
function originsOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  const isPlain = /[\p{L}\p{N}]/u.test(text) ? /^[\p{L}\p{N}]$/u : /^\S$/u;
  let to = 0;
  return Array.from(text).flatMap((character) => {
    const from = to;
    to += character.length;
    const units = Array.from(bare(character).toLowerCase()).filter((one) => isPlain.test(one));
    return Array<{ from: number; to: number }>(units.join('').length).fill({ from, to });
  });
}

/** A part of a text, and whether it matches. */
export interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text in parts, so that those that match can be marked. */
export function partsOf(text: string, words: readonly Searchable[]): Part[] {
  const one = searchable(text);
  const origins = originsOf(text);
  const isMatch = Array<boolean>(text.length).fill(false);
  for (const sought of words) {
    const place = placeOf(one, sought);
    if (place >= 0) isMatch.fill(true, origins[place]?.from, origins[place + sought.plain.length - 1]?.to);
  }
  const parts: { text: string; isMatch: boolean }[] = [];
  for (const [at, is] of isMatch.entries()) {
    const last = parts.at(-1);
    if (last?.isMatch === is) last.text += text[at] ?? '';
    else parts.push({ text: text[at] ?? '', isMatch: is });
  }
  return parts;
}
