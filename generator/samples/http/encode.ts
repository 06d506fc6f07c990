import { wellFormed } from './quoting.js';

const hex = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Percent-encodes a text so that it stands anywhere in a URL, and inside the quotes of every language. */
export const encode = (text: string): string => encodeURIComponent(wellFormed(text)).replaceAll(/[!'()*~]/gu, hex);

/** `{name}` of a URL stays as it is where its name is plain; else the name is encoded. */
const variable = (name: string): string => `{${/^[\w-]+(?:\.[\w-]+)*$/u.test(name) ? name : encode(name)}}`;

/** Signs that a URL may have as they are and that end no quotes (RFC 3986, section 2.2, without `'` and `*`). */
const plain = /[^\w\-.~:/?#@!$&()+,;=%]+/gu;

/** A URL of the document with its `{variables}`, in signs that mean nothing to any language inside quotes. */
export const encodeTemplate = (url: string): string =>
  url
    .split(/(\{[^{}]+\})/u)
    .map((part, index) => (index % 2 === 1 ? variable(part.slice(1, -1)) : part.replaceAll(plain, encode)))
    .join('');
