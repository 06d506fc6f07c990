/*
 * Texts are compared by their letters and digits alone, without case and accents: `payment_method`, `paymentMethod` and
 * "Payment method" are the same, and so is what a reader types of them.
 */

/** A text to search in, with its letters and digits. */
export interface Searchable {
  readonly text: string;
  readonly plain: string;
  /** For each unit of the plain text, `1` if a word starts there; made when it is first asked for. */
  starts?: string;
}

/** How well a word matches a text; less is better. */
export const scores = { same: 0, equal: 1, start: 2, wordStart: 3, inside: 4, none: Infinity } as const;

const isPlain = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);
const isDigit = (character: string): boolean => /^\p{N}$/u.test(character);
const isUpper = (character: string): boolean => character !== character.toLowerCase();

/** The letters and digits of one character: none, one, or several. */
function plainCharacter(character: string): string {
  // Most characters are ASCII, and there are many.
  if (character <= '\x7f') return /^[a-z\d]$/iu.test(character) ? character.toLowerCase() : '';
  return [...character.normalize('NFD').toLowerCase()].filter(isPlain).join('');
}

/** What a unit of a plain text comes from, and whether a word starts there. */
interface Origin {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly isStart: boolean;
}

/** Whether a word starts at a character: after no letter, at a capital that ends small letters or capitals, at a digit. */
function startsWord(character: string, before: string | undefined, next: string): boolean {
  if (before === undefined || isDigit(character) !== isDigit(before)) return true;
  return isUpper(character) && (!isUpper(before) || (isPlain(next) && !isUpper(next) && !isDigit(next)));
}

function originsOf(text: string, plainOf: (character: string) => string): Origin[] {
  const origins: Origin[] = [];
  const characters = [...text];
  let from = 0;
  let before: string | undefined;
  for (const [at, character] of characters.entries()) {
    const units = plainOf(character);
    const to = from + character.length;
    if (units !== '') {
      const isStart = startsWord(character, before, characters[at + 1] ?? '');
      for (let nth = 0; nth < units.length; nth += 1)
        origins.push({ unit: units[nth] ?? '', from, to, isStart: isStart && nth === 0 });
      before = character;
    } else if (!/^\p{M}$/u.test(character)) before = undefined; // An accent of its own belongs to the letter before.
    from = to;
  }
  return origins;
}

/** Its origins; a text without letters and digits, such as `+`, stands for itself. */
function allOrigins(text: string): Origin[] {
  const origins = originsOf(text, plainCharacter);
  return origins.length > 0 ? origins : originsOf(text, (character) => character);
}

/** The letters and digits of a text, small and without accents; the text itself if it has none. */
export function plainText(text: string): string {
  if (/^[\0-\x7f]*[a-z\d][\0-\x7f]*$/iu.test(text)) return text.toLowerCase().replace(/[^a-z\d]+/gu, '');
  return allOrigins(text)
    .map(({ unit }) => unit)
    .join('');
}

export const searchable = (text: string): Searchable => ({ text, plain: plainText(text) });

/** The best place of a word in a plain text: where a word starts, or else the first. */
function placeOf(one: Searchable, word: Searchable): { readonly at: number; readonly isStart: boolean } | undefined {
  const first = word.plain === '' ? -1 : one.plain.indexOf(word.plain);
  if (first < 0) return undefined;
  if (first === 0) return { at: 0, isStart: true };
  one.starts ??= allOrigins(one.text)
    .map(({ isStart }) => (isStart ? '1' : '0'))
    .join('');
  for (let at = first; at >= 0; at = one.plain.indexOf(word.plain, at + 1))
    if (one.starts[at] === '1') return { at, isStart: true };
  return { at: first, isStart: false };
}

/** How well a word matches a text. */
export function scoreOf(one: Searchable, word: Searchable): number {
  const place = placeOf(one, word);
  if (place === undefined) return scores.none;
  if (!place.isStart) return scores.inside;
  if (place.at > 0) return scores.wordStart;
  if (one.plain.length > word.plain.length) return scores.start;
  return one.text.toLowerCase() === word.text.toLowerCase() ? scores.same : scores.equal;
}

/** A part of a text, and whether it matches. */
export interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text in parts, so that those that match can be marked. */
export function partsOf(text: string, words: readonly Searchable[]): Part[] {
  const one = searchable(text);
  const origins = allOrigins(text);
  const isMatch = Array<boolean>(text.length).fill(false);
  for (const word of words) {
    const place = placeOf(one, word);
    if (place) isMatch.fill(true, origins[place.at]?.from, origins[place.at + word.plain.length - 1]?.to);
  }
  const parts: { text: string; isMatch: boolean }[] = [];
  for (const [at, is] of isMatch.entries()) {
    const last = parts.at(-1);
    if (last?.isMatch === is) last.text += text[at] ?? '';
    else parts.push({ text: text[at] ?? '', isMatch: is });
  }
  return parts;
}
