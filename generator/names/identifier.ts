import { allSpelled } from '../text/unseen.js';

/**
 * An identifier of letters, digits and `_` without a leading digit, valid in every language and visible. `fallback`
 * replaces an empty name, `front` precedes a leading digit.
 */
export function identifier(name: string, fallback = 'value', front = '_'): string {
  const letters = allSpelled(name, () => '').replaceAll(/[^\p{ID_Continue}]/gu, '') || fallback;
  return /^\p{ID_Start}|^[_$]/u.test(letters) ? letters : `${front}${letters}`;
}

/**
 * The longest name, in characters and in bytes: file systems allow 255 bytes including an extension and a
 * suffix, and lower-case letters can take more bytes than upper-case ones.
 */
const longest = { characters: 120, bytes: 160 };

/** The code points from which a character takes another byte in UTF-8 (RFC 3629, section 3). */
const wider = [0x80, 0x800, 0x10000];

const bytesOf = (character: string): number =>
  1 + wider.filter((first) => (character.codePointAt(0) ?? 0) >= first).length;

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/u.test(text);

/** A name cut to the length of a file name. */
function fitting(name: string): string {
  if (isAscii(name)) return name.slice(0, longest.characters);
  const characters = [...name].slice(0, longest.characters);
  let bytes = 0;
  const end = characters.findIndex((character) => (bytes += bytesOf(character)) > longest.bytes);
  return (end < 0 ? characters : characters.slice(0, end)).join('');
}

/** The start of a word: a capital after a lower-case letter or a digit, or any character after `_`. */
const beginsWord = /(?<=[\p{Ll}\p{N}])\p{Lu}|(?<=_)[^_]|\p{Lu}(?=\p{Ll})/gu;

/** A name short enough for a file, cut between words if possible. The allocation makes shortened names unique. */
export function shortened(name: string): string {
  const cut = fitting(name);
  if (cut.length === name.length) return name;
  const starts = [...name.matchAll(beginsWord)].map(({ index }) => index);
  const end = starts.findLast((at) => at <= cut.length) ?? 0;
  // A last word that is longer than all the others together is cut inside.
  return end * 2 < cut.length ? cut : name.slice(0, end).replace(/(?<!_)_+$/u, '');
}

/** Names that Windows reserves for devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/iu;

/** Whether a name without extension is a valid file name on every system. */
export function isFileName(name: string): boolean {
  return name !== '' && !devices.test(name) && !/[<>:"/\\|?*\p{Cc}]|[. ]$/u.test(name);
}
