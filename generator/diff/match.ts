import type { Operation, Parameter, Webhook } from '../model/model.js';

/** The pairs on both sides, and the items on one side only. */
export interface Matched<T> {
  readonly pairs: readonly { readonly old: T; readonly new: T }[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

type Key<T> = (one: T) => string | undefined;

/**
 * Matches items by keys, the most reliable first. Several items with the same key are matched in order if there are as
 * many on both sides; else the key is ignored.
 */
export function matchBy<T>(old: readonly T[], now: readonly T[], keys: readonly Key<T>[]): Matched<T> {
  const pairs = new Map<T, T>();
  const taken = new Set<T>();
  for (const key of keys) {
    const before = byKey(
      old.filter((one) => !pairs.has(one)),
      key,
    );
    const after = byKey(
      now.filter((one) => !taken.has(one)),
      key,
    );
    for (const [name, all] of before) {
      const others = after.get(name) ?? [];
      if (others.length !== all.length) continue;
      all.forEach((one, index) => {
        const other = others[index];
        if (other === undefined) return;
        pairs.set(one, other);
        taken.add(other);
      });
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

function byKey<T>(all: readonly T[], key: Key<T>): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const name = key(one);
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), one]);
  }
  return found;
}

/** A path without the names of its parameters, which requests do not contain. */
export const plainPath = (path: string): string => path.replaceAll(/\{[^{}]*\}/gu, '{}');

/** The name of a parameter for comparison. Header names are case-insensitive (RFC 9110, section 5.1). */
export const wireName = ({ in: place, name }: Pick<Parameter, 'in' | 'name'>): string =>
  place === 'header' ? name.toLowerCase() : name;

/** The request and the responses of an operation, independent of its place. */
function structureOf({ method, parameters, body, responses, path }: Operation): string | undefined {
  const last = plainPath(path)
    .split('/')
    .findLast((part) => part !== '' && part !== '{}');
  const types = [...(body?.contents ?? []), ...responses.flatMap(({ contents }) => contents)];
  const components = types.flatMap(({ component }) => component ?? []);
  if (components.length === 0) return undefined;
  return JSON.stringify([method, last, parameters.map((one) => [one.in, wireName(one)]), components]);
}

/** Matches operations by method and path, moved ones by `operationId`, else by request and responses. */
export function matchOperations(old: readonly Operation[], now: readonly Operation[]): Matched<Operation> {
  return matchBy(old, now, [
    ({ method, path, variant }) => `${method} ${path} ${variant?.sends ?? ''}`,
    ({ method, path, variant }) => `${method} ${plainPath(path)} ${variant?.sends ?? ''}`,
    ({ key }) => key,
    structureOf,
  ]);
}

/** Matches webhooks by name. */
export const matchWebhooks = (old: readonly Webhook[], now: readonly Webhook[]): Matched<Webhook> =>
  matchBy(old, now, [({ key }) => key]);

/** The positions of a path's parameters, by name. */
export function pathPlaces(path: string): ReadonlyMap<string, number> {
  return new Map([...path.matchAll(/\{([^{}]*)\}/gu)].map(([, name = ''], index) => [name, index]));
}
