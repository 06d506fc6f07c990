import { once } from './once.js';

/**
 * Characters that must not stand as they are in what people read or run: nobody sees them, or they turn, hide or end
 * what is around them. The line end and the tab are not among them.
 */
const unseen: readonly (readonly [reason: string, characters: string])[] = [
  ['controls, which steer terminals and end lines', '\\0-\\x08\\v-\\x1f\\x7f-\\x9f'],
  ['line ends that most editors do not show', '\\u2028\\u2029'],
  ['characters that turn the direction of a text', '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u206f'],
  ['characters without width', '\\u00ad\\u034f\\u180e\\u200b-\\u200d\\u2060-\\u2065\\ufeff\\ufff0-\\ufffb'],
  ['letters that show as nothing, which names of code may have', '\\u115f\\u1160\\u17b4\\u17b5\\u3164\\uffa0'],
  ['variation selectors, which can carry a text', '\\u180b-\\u180d\\u180f\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}'],
  ['tags: an alphabet that nobody sees', '\\u{e0000}-\\u{e00ff}\\u{e01f0}-\\u{e0fff}'],
  ['format controls of shorthand and of music', '\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}'],
  ['halves of surrogate pairs, which no encoding can write', '\\p{Surrogate}'],
];

/** Scripts whose letters take another shape where they are joined, or are not (Unicode Standard Annex 31, section 2.3). */
const joining = [
  ...['Arabic', 'Syriac', 'Mandaic', 'Nko', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya'],
  ...['Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar'],
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');

/**
 * Where people need them. Each is one character behind another one that shows, so that no run of them can hold a text;
 * without it the word or the picture would be another. Marks of direction are not among them: pages and comments set
 * the direction of a text themselves.
 */
const needed: readonly (readonly [reason: string, pattern: string])[] = [
  [
    'the parts of one emoji: 👩‍👧',
    '\\u200d(?<=\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?.)(?=\\p{Extended_Pictographic})',
  ],
  ['a picture or a sign: ❤️', '[\\ufe0e\\ufe0f](?<=\\p{Extended_Pictographic}.)'],
  ['keys: 1️⃣', '\\ufe0f(?<=[\\d#*].)(?=\\u20e3)'],
  [
    'the flags of England, Scotland and Wales, all that are made of tags',
    '\\u{1f3f4}\\u{e0067}\\u{e0062}(?:\\u{e0065}\\u{e006e}\\u{e0067}|\\u{e0073}\\u{e0063}\\u{e0074}|\\u{e0077}\\u{e006c}\\u{e0073})\\u{e007f}',
  ],
  ['letters that join, or do not: Persian, Hindi, Sinhala', `[\\u200c\\u200d](?<=(?=[\\p{L}\\p{M}])[${joining}].)`],
  [
    'variants of Han characters, as names of people have them',
    '[\\ufe00-\\ufe02\\u{e0100}-\\u{e010f}](?<=\\p{Script=Han}.)',
  ],
  ['variants of Mongolian letters', '[\\u180b-\\u180f](?<=[\\u1820-\\u18aa].)'],
];

const characters = `[${unseen.map(([, one]) => one).join('')}]`;
const all = new RegExp(characters, 'gu');
const some = new RegExp(characters, 'u');
/** V8 looks the characters of all scripts up for it, and most texts have none of these characters. */
const unneeded = once(() => new RegExp(`(${needed.map(([, one]) => one).join('|')})|${characters}`, 'gu'));

/** Plain text has none, and is most of what is asked about. */
const plain = /^[\n\t\x20-\x7e]*$/;

/** Whether a text has characters of the table, needed or not. */
export const hasUnseen = (text: string): boolean => !plain.test(text) && some.test(text);

/** A text in which each character of the table that is not needed is spelled in another way; without one it is dropped. */
export function spelled(text: string, spelling: (character: string) => string = () => ''): string {
  if (!hasUnseen(text)) return text;
  return text.replaceAll(unneeded(), (found, kept?: string) => kept ?? spelling(found));
}

/** A text in which every character of the table is spelled in another way: for code, which has a way to spell each. */
export function allSpelled(text: string, spelling: (character: string) => string): string {
  return plain.test(text) ? text : text.replaceAll(all, spelling);
}

/** `\u202e`, as JSON and most languages write what no text may hold; two of them for a character of two units. */
export const unicodeEscape = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** `\u{202e}`, as people are shown it. */
export const shownEscape = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
