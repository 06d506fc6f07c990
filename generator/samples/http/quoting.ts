import { spelled, unicodeEscape } from '../../text/unseen.js';

/** How a language writes a text between quotes. */
export type Quoting = (text: string) => string;

const letters: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The text with halves of surrogate pairs replaced: no encoding can write them. */
export const wellFormed = (text: string): string => text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd');

const escaped =
  (quote: RegExp, escape = unicodeEscape): Quoting =>
  (text) =>
    spelled(wellFormed(text).replaceAll(quote, '\\$&'), (sign) => letters[sign] ?? escape(sign)).replaceAll(
      /[\n\t]/gu,
      (sign) => letters[sign] ?? sign,
    );

/** Between `"` in C#, Java and JSON. */
export const doubleQuoted = escaped(/["\\]/gu);

/** Python and Go have no pairs of escapes for one character. */
const wideEscape = (sign: string): string =>
  sign.length === 1 ? unicodeEscape(sign) : `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;

/** Between `"` in Python and Go. */
export const wideQuoted = escaped(/["\\]/gu, wideEscape);

/** Between `'` in JavaScript. */
export const singleQuoted = escaped(/['\\]/gu);

/** What has no spelling between the quotes of these languages becomes a blank; lines end in them as they are. */
const seen = (text: string): string => spelled(wellFormed(text), () => ' ');

/** Between `'` in PHP: nothing but the quote and the backslash means anything. */
export const phpQuoted: Quoting = (text) => seen(text).replaceAll(/['\\]/gu, '\\$&');

/** Between `'` in a shell: the quotes end, an escaped one follows, and they begin again. */
export const shellQuoted: Quoting = (text) => seen(text).replaceAll("'", "'\\''");

/** A word of a shell. */
export const shellWord: Quoting = (text) => `'${shellQuoted(text)}'`;
