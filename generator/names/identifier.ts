import { allSpelled } from '../text/unseen.js';

/**
 * Letters, digits and `_`, no digit first: what every language takes for a name, and people see. `fallback` stands in for nothing,
 * `front` goes before a digit.
 */
export function identifier(name: string, fallback = 'value', front = '_'): string {
  const letters = allSpelled(name, () => '').replaceAll(/[^\p{ID_Continue}]/gu, '') || fallback;
  return /^\p{ID_Start}|^[_$]/u.test(letters) ? letters : `${front}${letters}`;
}

/**
 * The longest name that is given, in characters and in bytes: file systems end at 255 bytes, with an extension and a
 * suffix still to come, and small letters may be longer than their capitals.
 */
const longest = { characters: 120, bytes: 160 };

/** From which code points on a character takes one more byte of UTF-8 (RFC 3629, section 3). */
const wider = [0x80, 0x800, 0x10000];

const bytesOf = (character: string): number =>
  1 + wider.filter((first) => (character.codePointAt(0) ?? 0) >= first).length;

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/u.test(text);

/** As much of a name as fits into a file's. */
function fitting(name: string): string {
  if (isAscii(name)) return name.slice(0, longest.characters);
  const characters = [...name].slice(0, longest.characters);
  let bytes = 0;
  const end = characters.findIndex((character) => (bytes += bytesOf(character)) > longest.bytes);
  return (end < 0 ? characters : characters.slice(0, end)).join('');
}

/** Where a word of a name begins: at a capital behind a small letter or a digit, and behind `_`. */
const beginsWord = /(?<=[\p{Ll}\p{N}])\p{Lu}|(?<=_)[^_]|\p{Lu}(?=\p{Ll})/gu;

/** A name short enough to be a file, cut between words where it has some; the allocation makes shortened names unique. */
export function shortened(name: string): string {
  const cut = fitting(name);
  if (cut.length === name.length) return name;
  const starts = [...name.matchAll(beginsWord)].map(({ index }) => index);
  const end = starts.findLast((at) => at <= cut.length) ?? 0;
  // A last word that is longer than all before it is no loss to cut.
  return end * 2 < cut.length ? cut : name.slice(0, end).replace(/(?<!_)_+$/u, '');
}

/** Names that Windows keeps for devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/iu;

/** Whether a name without extension may be a file everywhere. */
export function isFileName(name: string): boolean {
  return name !== '' && !devices.test(name) && !/[<>:"/\\|?*\p{Cc}]|[. ]$/u.test(name);
}
