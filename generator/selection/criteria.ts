import type { ExtensionValue, Selector } from '../model/selector.js';
import type { Json } from '../load/source.js';
import { globPattern } from '../text/globs.js';
import type { Subject } from './subject.js';

/** A value of a selector: its place in the selector, and its match function. */
interface Alternative {
  readonly path: readonly (string | number)[];
  readonly matches: (subject: Subject) => boolean;
}

/** A criterion, which matches by any of its values. */
export type Criterion = readonly Alternative[];

type Test<Value> = (value: Value) => (subject: Subject) => boolean;

/** The keys of selectors with lists of strings, and their match functions. */
const lists: Readonly<Record<Exclude<keyof Selector, 'deprecated' | 'extensions'>, Test<string>>> = {
  tags: (tag) => (subject) => subject.tags.includes(tag),
  paths: (glob) => byGlob(glob, ({ path }) => path),
  operations: (glob) => byGlob(glob, ({ operationId }) => operationId),
  methods: (method) => (subject) => subject.method === method.toUpperCase(),
  webhooks: (glob) => byGlob(glob, ({ webhook }) => webhook),
};

function byGlob(glob: string, textOf: (subject: Subject) => string | undefined): (subject: Subject) => boolean {
  const pattern = globPattern(glob);
  return (subject) => {
    const text = textOf(subject);
    return text !== undefined && pattern.test(text);
  };
}

/** The values of an extension: its items if it is a list. */
function hasExtension(key: string, wanted: ExtensionValue): (subject: Subject) => boolean {
  const pattern = globPattern(String(wanted));
  return ({ extensions }) => {
    const found = extensions.get(key);
    if (found === undefined) return false;
    if (wanted === '*') return true;
    const values: readonly Json[] = Array.isArray(found) ? found : [found];
    return values.some((value) => typeof value !== 'object' && pattern.test(String(value)));
  };
}

const isList = <Item>(value: Item | readonly Item[]): value is readonly Item[] => Array.isArray(value);

/** The criteria of a selector. Each has to match. */
export function criteriaOf({ deprecated, extensions = {}, ...texts }: Selector): Criterion[] {
  const listed = Object.entries(lists).flatMap(([key, test]): Criterion[] => {
    const values = texts[key as keyof typeof lists];
    return values === undefined ? [] : [values.map((value, index) => ({ path: [key, index], matches: test(value) }))];
  });
  const extended = Object.entries(extensions).map(([key, given]): Criterion => {
    const path = ['extensions', key];
    if (!isList(given)) return [{ path, matches: hasExtension(key, given) }];
    return given.map((value, index) => ({ path: [...path, index], matches: hasExtension(key, value) }));
  });
  const marked: Criterion[] =
    deprecated === undefined
      ? []
      : [[{ path: ['deprecated'], matches: (subject) => subject.deprecated === deprecated }]];
  return [...listed, ...extended, ...marked];
}

/** Whether all criteria of a selector match. */
export const meets = (criteria: readonly Criterion[], subject: Subject): boolean =>
  criteria.every((criterion) => criterion.some(({ matches }) => matches(subject)));
