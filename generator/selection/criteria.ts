import type { ExtensionValue, Selector } from '../model/selector.js';
import type { Json } from '../load/source.js';
import { globPattern } from '../text/globs.js';
import type { Subject } from './subject.js';

/** A word of a selector, and the words that a subject has in its place. */
export interface Word {
  readonly text: string;
  readonly of: (subject: Subject) => readonly string[];
}

/** A value of a selector: its place in the selector, its match function, and its words. */
export interface Alternative {
  readonly path: readonly (string | number)[];
  readonly matches: (subject: Subject) => boolean;
  /** What it asks for, in the words of a message: "has the tag `pets`". */
  readonly asks: string;
  /** The words that it consists of. */
  readonly words: readonly Word[];
}

/** A criterion, which matches by any of its values. */
export type Criterion = readonly Alternative[];

/** A key of selectors with a list of strings: their noun, the strings of a subject, and the match function. */
interface Kind {
  readonly noun: string;
  readonly of: (subject: Subject) => readonly string[];
  readonly matcher: (text: string) => (found: string) => boolean;
}

const whole = (text: string) => (found: string) => found === text;
const anyCase = (text: string) => (found: string) => found === text.toUpperCase();
const glob = (text: string): ((found: string) => boolean) => {
  const pattern = globPattern(text);
  return (found) => pattern.test(found);
};
const present = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

const kinds: Readonly<Record<Exclude<keyof Selector, 'deprecated' | 'extensions'>, Kind>> = {
  tags: { noun: 'tag', of: ({ tags }) => tags, matcher: whole },
  paths: { noun: 'path', of: ({ path }) => present(path), matcher: glob },
  operations: { noun: 'operation id', of: ({ operationId }) => present(operationId), matcher: glob },
  methods: { noun: 'method', of: ({ method }) => [method], matcher: anyCase },
  webhooks: { noun: 'name', of: ({ webhook }) => present(webhook), matcher: glob },
};

function byText({ noun, of, matcher }: Kind, text: string): Omit<Alternative, 'path'> {
  const isWanted = matcher(text);
  return {
    matches: (subject) => of(subject).some(isWanted),
    asks: `has the ${noun} \`${text}\``,
    words: [{ text, of }],
  };
}

/** The values of an extension: its items if it is a list. */
function valuesOf(found: Json | undefined): string[] {
  const values: readonly Json[] = Array.isArray(found) ? found : found === undefined ? [] : [found];
  return values.flatMap((value) => (typeof value === 'object' ? [] : [String(value)]));
}

function byExtension(key: string, wanted: ExtensionValue): Omit<Alternative, 'path'> {
  const isWanted = glob(String(wanted));
  const of = ({ extensions }: Subject): string[] => valuesOf(extensions.get(key));
  return {
    matches: (subject) => (wanted === '*' ? subject.extensions.has(key) : of(subject).some(isWanted)),
    asks: wanted === '*' ? `has \`${key}\`` : `has \`${key}: ${String(wanted)}\``,
    words: [
      { text: key, of: ({ extensions }) => [...extensions.keys()] },
      { text: String(wanted), of },
    ],
  };
}

const isList = <Item>(value: Item | readonly Item[]): value is readonly Item[] => Array.isArray(value);

/** The criteria of a selector. Each has to match. */
export function criteriaOf({ deprecated, extensions = {}, ...texts }: Selector): Criterion[] {
  const listed = Object.entries(kinds).flatMap(([key, kind]): Criterion[] => {
    const values = texts[key as keyof typeof kinds];
    return values === undefined ? [] : [values.map((text, index) => ({ path: [key, index], ...byText(kind, text) }))];
  });
  const extended = Object.entries(extensions).map(([key, given]): Criterion => {
    const path = ['extensions', key];
    if (!isList(given)) return [{ path, ...byExtension(key, given) }];
    return given.map((value, index) => ({ path: [...path, index], ...byExtension(key, value) }));
  });
  const marked = (wanted: boolean): Alternative => ({
    path: ['deprecated'],
    matches: (subject) => subject.deprecated === wanted,
    asks: wanted ? 'is deprecated' : 'is not deprecated',
    words: [],
  });
  return [...listed, ...extended, ...(deprecated === undefined ? [] : [[marked(deprecated)]])];
}

/** Whether all criteria of a selector match. */
export const meets = (criteria: readonly Criterion[], subject: Subject): boolean =>
  criteria.every((criterion) => criterion.some(({ matches }) => matches(subject)));
