import { spelled, unicodeEscape } from '../../text/unseen.js';

/** Quotes a text for a language. */
export type Quoting = (text: string) => string;

const letters: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The text with lone surrogates replaced: no encoding can represent them. */
export const wellFormed = (text: string): string => text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd');

const escaped =
  (quote: RegExp, escape = unicodeEscape): Quoting =>
  (text) =>
    spelled(wellFormed(text).replaceAll(quote, '\\$&'), (sign) => letters[sign] ?? escape(sign)).replaceAll(
      /[\n\t]/gu,
      (sign) => letters[sign] ?? sign,
    );

/** Double quotes in C#, Java and JSON. */
export const doubleQuoted = escaped(/["\\]/gu);

/** Python and Go escape a character outside the BMP as one unit, not as a surrogate pair. */
const wideEscape = (sign: string): string =>
  sign.length === 1 ? unicodeEscape(sign) : `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;

/** Double quotes in Python and Go. */
export const wideQuoted = escaped(/["\\]/gu, wideEscape);

/** Single quotes in JavaScript. */
export const singleQuoted = escaped(/['\\]/gu);

/** Replaces characters that these languages cannot quote with a space; line ends are allowed. */
const seen = (text: string): string => spelled(wellFormed(text), () => ' ');

/** Single quotes in PHP, where only the quote and the backslash are special. */
export const phpQuoted: Quoting = (text) => seen(text).replaceAll(/['\\]/gu, '\\$&');

/** Single quotes in a shell. A quote inside closes them, is escaped, and opens them again. */
export const shellQuoted: Quoting = (text) => seen(text).replaceAll("'", "'\\''");

/** A shell word, quoted only if it has to be. */
export const shellWord: Quoting = (text) => `'${shellQuoted(text)}'`;
