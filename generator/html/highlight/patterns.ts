/**
 * Parts of the regular expressions of languages. None fails behind its first characters, and none can match one text in two
 * ways: what has no end goes to the end, so that no text takes more than linear time.
 */

/** A text between quotes in one line, with escapes. */
export const quoted = (quote: string): string =>
  String.raw`${quote}[^${quote}\\\n]*(?:\\[^][^${quote}\\\n]*)*${quote}?`;

/** A text between quotes on any number of lines, with escapes. */
export const quotedLines = (quote: string): string =>
  String.raw`${quote}[^${quote}\\]*(?:\\[^][^${quote}\\]*)*${quote}?`;

/** Everything from one mark to another, or to the end. */
export const between = (from: string, to: string): string => `${from}[^]*?(?:${to}|$(?![^]))`;

/** Everything from a mark to the end of the line. */
export const toLineEnd = (mark: string): string => String.raw`${mark}[^\n]*`;

/** A number of nearly any language; it cannot begin inside a word, because words are matched as a whole. */
export const number = String.raw`\d[\w.]*`;

/** A name of nearly any language. */
export const word = String.raw`[\p{L}_$][\p{L}\p{N}_$]*`;
