import { jsonText } from '../text/json.js';
import { shownEscape, spelled } from '../text/unseen.js';

/** What HTML reads in texts, and in attribute values between double quotes (HTML Standard, section 13.1). */
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const inText = /[&<>]/gu;
const inAttribute = /[&<>"]/gu;
const entityOf = (sign: string): string => entities[sign] ?? sign;

/** Most texts need nothing: letters, digits and signs of ASCII without those above. */
const asTheyAre = /^[\n\t\x20!#-%'-;=?-~]*$/u;

/** Parsers of HTML turn every line end into `\n`. */
const withLineEnds = (text: string): string => (text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text);

const escaped = (text: string, signs: RegExp): string =>
  asTheyAre.test(text) ? text : spelled(withLineEnds(text)).replaceAll(signs, entityOf);

/** Text as the content of an element. Characters that nobody sees are left out unless people need them. */
export const escapeText = (text: string): string => escaped(text, inText);

/** Text as the value of an attribute between double quotes. Characters that nobody sees are left out. */
export const escapeAttribute = (text: string): string => escaped(text, inAttribute);

/** Code as people are shown it: what would not show, or would reorder the rest, is spelled as an escape. */
export const shownCode = (code: string): string => spelled(withLineEnds(code), shownEscape);

/** Code as the content of an element. */
export const escapeCode = (code: string): string => shownCode(code).replaceAll(inText, entityOf);

/** A value as JSON between `<script type="application/json">` and its end, which nothing in it can write. */
export const jsonForScript = (value: unknown): string => jsonText(value).replaceAll('<', String.raw`\u003c`);
