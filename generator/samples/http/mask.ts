import type { Value } from '../../model/model.js';
import type { Quoting } from './quoting.js';

/** How a language writes a masked text, by its position. */
export interface Unmasking {
  /** In a text. */
  readonly text: Quoting;
  /** In a text inside JSON. */
  readonly json: Quoting;
  /** As the name of a part of a form. */
  readonly part: Quoting;
  /** As the name of a part that is a file, where the client may write no quotes. */
  readonly bare: Quoting;
}

/** Masks the texts of a request and, in the code made of it, puts them back as a language quotes them. */
export interface Masks {
  readonly text: (text: string) => string;
  readonly part: (text: string) => string;
  readonly bare: (text: string) => string;
  readonly json: (value: Value) => Value;
  /** Masks a text unconditionally. */
  readonly whole: (text: string) => string;
  /** A placeholder for a URL, which clients would parse and rewrite; it makes shell clients add quotes. */
  readonly url: (url: string) => string;
  readonly unmask: (code: string, by: Unmasking) => string;
}

/** Texts that every client writes correctly. They are not masked, so that the code is laid out by their real length. */
const plain = /^[\w .,:;/+<>=()?&#%[\]|^-]*$/u;

/** Clients parse it as a URL and leave it unchanged. */
const address = 'https://url.invalid/';

/** Names that no language has to quote. */
const word = /^[\w.-]+$/u;

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/**
 * The quoting of these clients can be broken out of: backslashes, quotes in keys, `$(…)` in a shell. So they
 * never see such a text: each is replaced by a mask, `*0*`, which every client quotes and none
 * changes, and is put back once the code is written.
 */
export function masks(): Masks {
  const held: { readonly place: keyof Unmasking | 'url'; readonly text: string }[] = [];
  const mask = (place: keyof Unmasking | 'url', text: string): string => `*${String(held.push({ place, text }) - 1)}*`;
  const text = (one: string): string => (plain.test(one) ? one : mask('text', one));
  const inJson = (one: string): string => (plain.test(one) ? one : mask('json', one));
  const json = (value: Value): Value => {
    if (typeof value === 'string') return inJson(value);
    if (typeof value !== 'object' || value === null) return value;
    if (isList(value)) return value.map(json);
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [inJson(name), json(one)]));
  };
  return {
    text,
    json,
    part: (one) => (plain.test(one) ? one : mask('part', one)),
    bare: (one) => (word.test(one) ? one : mask('bare', one)),
    whole: (one) => mask('text', one),
    url: (one) => address + mask('url', one),
    unmask: (code, by) =>
      code.replaceAll(/(?:https:\/\/url\.invalid\/)?\*(\d+)\*/gu, (whole, index: string) => {
        const found = held[Number(index)];
        if (found === undefined) return whole;
        return found.place === 'url' ? found.text : by[found.place](found.text);
      }),
  };
}
