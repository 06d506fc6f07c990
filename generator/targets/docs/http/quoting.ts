/** How a language writes a text between quotes. */
export type Quoting = (text: string) => string;

/** Signs that a language would read as the end of a line, that nobody sees, or that turn the text around them. */
const unseen = /[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const letters: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const unicode = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The text with halves of surrogate pairs replaced: no encoding can write them. */
export const wellFormed = (text: string): string => text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd');

const escaped =
  (quote: RegExp): Quoting =>
  (text) =>
    wellFormed(text)
      .replaceAll(quote, '\\$&')
      .replaceAll(unseen, (sign) => letters[sign] ?? unicode(sign));

/** Between `"` in C#, Go, Java, Python and JSON. */
export const doubleQuoted = escaped(/["\\]/gu);

/** Between `'` in JavaScript. */
export const singleQuoted = escaped(/['\\]/gu);

/** Signs that have no spelling between the quotes of these languages become blanks; lines end in them as they are. */
const seen = (text: string): string =>
  wellFormed(text).replaceAll(unseen, (sign) => (sign === '\n' || sign === '\t' ? sign : ' '));

/** Between `'` in PHP: nothing but the quote and the backslash means anything. */
export const phpQuoted: Quoting = (text) => seen(text).replaceAll(/['\\]/gu, '\\$&');

/** Between `'` in a shell: the quotes end, an escaped one follows, and they begin again. */
export const shellQuoted: Quoting = (text) => seen(text).replaceAll("'", "'\\''");

/** A word of a shell. */
export const shellWord: Quoting = (text) => `'${shellQuoted(text)}'`;
