import { jsonText } from '../text/json.js';
import { shownEscape, spelled } from '../text/unseen.js';

/** What HTML reads in texts, and in attribute values between double quotes (HTML Standard, section 13.1). */
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const inContent = /[&<>]/gu;
const inAttribute = /[&<>"]/gu;
const entityOf = (sign: string): string => entities[sign] ?? sign;

/** Most texts need nothing: letters, digits and signs of ASCII without those above. */
const asTheyAre = /^[\n\t\x20!#-%'-;=?-~]*$/u;

/** Parsers of HTML turn every line end into `\n`. */
const withLineEnds = (text: string): string => (text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text);

const escaped = (text: string, signs: RegExp): string =>
  asTheyAre.test(text) ? text : spelled(withLineEnds(text)).replaceAll(signs, entityOf);

/** Text as the content of an element alone. Characters that nobody sees are left out unless people need them. */
export const escapeContent = (text: string): string => escaped(text, inContent);

/** Text as the value of an attribute between double quotes. Characters that nobody sees are left out. */
export const escapeAttribute = (text: string): string => escaped(text, inAttribute);

/** Text for a template, which may put it into an element or into an attribute: it is safe in both. */
export const escapeText = (text: string): string => escapeAttribute(text);

/** Code as people are shown it: what would not show, or would reorder the rest, is spelled as an escape. */
export const shownCode = (code: string): string => spelled(withLineEnds(code), shownEscape);

/** Code for a template, which may put it into an element or into an attribute. */
export const escapeCode = (code: string): string => escaped(shownCode(code), inAttribute);

/** A value as JSON between `<script type="application/json">` and its end, which nothing in it can write. */
export const jsonForScript = (value: unknown): string => jsonText(value).replaceAll('<', String.raw`\u003c`);
