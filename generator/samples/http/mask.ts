import type { Value } from '../../model/model.js';
import type { Quoting } from './quoting.js';

/** How a language writes what was masked, by where it stands. */
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
  /** A text that is masked whatever it is. */
  readonly whole: (text: string) => string;
  /** Stands for a URL, which clients would take apart and write anew; it has a shell put quotes around it. */
  readonly url: (url: string) => string;
  readonly unmask: (code: string, by: Unmasking) => string;
}

/** Texts that all clients write alike and right: they stay, so that code with them is laid out by what it shows. */
const plain = /^[\w .,:;/+<>=()?&#%[\]|^-]*$/u;

/** Clients take it for an address, and leave it as it is. */
const address = 'https://url.invalid/';

/** Names that need no quotes anywhere. */
const word = /^[\w.-]+$/u;

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/**
 * The clients quote texts in ways that can be broken out of: backslashes, quotes in keys, `$(…)` in a shell. So they
 * never see a text that could: each stands as a mask, `*0*`, which every client takes for a text that needs quotes and
 * none changes, and is put back when the code is there.
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
