import { wellFormed } from './quoting.js';

const hex = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Percent-encodes a text for use anywhere in a URL and inside the quotes of every language. */
export const encode = (text: string): string => encodeURIComponent(wellFormed(text)).replaceAll(/[!'()*~]/gu, hex);

/** Keeps `{name}` in a URL if the name is plain, else encodes the name. */
const variable = (name: string): string => `{${/^[\w-]+(?:\.[\w-]+)*$/u.test(name) ? name : encode(name)}}`;

/** Reserved characters that need no encoding and end no quotes (RFC 3986, section 2.2, without `'` and `*`). */
const plain = /[^\w\-.~:/?#@!$&()+,;=%]+/gu;

/** A URL of the document with its `{variables}`, encoded so that it is inert inside the quotes of every language. */
export const encodeTemplate = (url: string): string =>
  url
    .split(/(\{[^{}]+\})/u)
    .map((part, index) => (index % 2 === 1 ? variable(part.slice(1, -1)) : part.replaceAll(plain, encode)))
    .join('');
