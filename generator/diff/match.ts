import type { Operation, Webhook } from '../model/model.js';

/** What is on both sides, and what is on one alone. */
export interface Matched<T> {
  readonly pairs: readonly { readonly old: T; readonly new: T }[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Matches things by keys, the surest first; a key that several things of one side have says nothing. */
export function matchBy<T>(
  old: readonly T[],
  now: readonly T[],
  keys: readonly ((one: T) => string | undefined)[],
): Matched<T> {
  const pairs = new Map<T, T>();
  const taken = new Set<T>();
  for (const key of keys) {
    const before = unique(
      old.filter((one) => !pairs.has(one)),
      key,
    );
    const after = unique(
      now.filter((one) => !taken.has(one)),
      key,
    );
    for (const [name, one] of before) {
      const other = after.get(name);
      if (other === undefined) continue;
      pairs.set(one, other);
      taken.add(other);
    }
  }
  return {
    pairs: old.flatMap((one) => {
      const other = pairs.get(one);
      return other === undefined ? [] : [{ old: one, new: other }];
    }),
    removed: old.filter((one) => !pairs.has(one)),
    added: now.filter((one) => !taken.has(one)),
  };
}

function unique<T>(all: readonly T[], key: (one: T) => string | undefined): Map<string, T> {
  const found = new Map<string, T>();
  const twice = new Set<string>();
  for (const one of all) {
    const name = key(one);
    if (name === undefined) continue;
    if (found.has(name)) twice.add(name);
    found.set(name, one);
  }
  for (const name of twice) found.delete(name);
  return found;
}

/** A path without the names of its parameters, which no request shows. */
export const plainPath = (path: string): string => path.replaceAll(/\{[^{}]*\}/gu, '{}');

/** What an operation takes and gives, as far as it does not depend on where it lies. */
function structureOf({ method, parameters, body, responses, path }: Operation): string | undefined {
  const last = plainPath(path)
    .split('/')
    .findLast((part) => part !== '' && part !== '{}');
  const types = [...(body?.contents ?? []), ...responses.flatMap(({ contents }) => contents)];
  const components = types.flatMap(({ component }) => component ?? []);
  if (components.length === 0) return undefined;
  return JSON.stringify([method, last, parameters.map((one) => [one.in, one.name]), components]);
}

/** Operations by method and path; those that moved by their `operationId`, else by what they take and give. */
export function matchOperations(old: readonly Operation[], now: readonly Operation[]): Matched<Operation> {
  return matchBy(old, now, [
    ({ method, path }) => `${method} ${path}`,
    ({ method, path }) => `${method} ${plainPath(path)}`,
    ({ key }) => key,
    structureOf,
  ]);
}

/** Webhooks by their name. */
export const matchWebhooks = (old: readonly Webhook[], now: readonly Webhook[]): Matched<Webhook> =>
  matchBy(old, now, [({ key }) => key]);

/** Where the parameters of a path stand in it, by their names. */
export function pathPlaces(path: string): ReadonlyMap<string, number> {
  return new Map([...path.matchAll(/\{([^{}]*)\}/gu)].map(([, name = ''], index) => [name, index]));
}
