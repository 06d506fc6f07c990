import type { Operation, Parameter, Webhook } from '../model/model.js';

/** What is on both sides, and what is on one alone. */
export interface Matched<T> {
  readonly pairs: readonly { readonly old: T; readonly new: T }[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

type Key<T> = (one: T) => string | undefined;

/**
 * Matches things by keys, the surest first. Several with one key are matched in their order, where there are as many on
 * both sides; else the key says nothing.
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

/** A path without the names of its parameters, which no request shows. */
export const plainPath = (path: string): string => path.replaceAll(/\{[^{}]*\}/gu, '{}');

/** The name of a parameter as requests show it: those of headers are without case (RFC 9110, section 5.1). */
export const wireName = ({ in: place, name }: Pick<Parameter, 'in' | 'name'>): string =>
  place === 'header' ? name.toLowerCase() : name;

/** The request and the responses of an operation, as far as they do not depend on its place. */
function structureOf({ method, parameters, body, responses, path }: Operation): string | undefined {
  const last = plainPath(path)
    .split('/')
    .findLast((part) => part !== '' && part !== '{}');
  const types = [...(body?.contents ?? []), ...responses.flatMap(({ contents }) => contents)];
  const components = types.flatMap(({ component }) => component ?? []);
  if (components.length === 0) return undefined;
  return JSON.stringify([method, last, parameters.map((one) => [one.in, wireName(one)]), components]);
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
