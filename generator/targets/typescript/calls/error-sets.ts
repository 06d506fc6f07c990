import type { NamedApi } from '../../../naming/api.js';
import { errorsOf, type ErrorEntry } from '../../../naming/operation-errors.js';

const keyOf = ({ status, id, mediaType }: ErrorEntry): string => `${status} ${mediaType} ${id}`;

/** The smallest set of errors that gets a name. Smaller sets are written out where they are used. */
const worthwhile = 3;

/**
 * The errors that more than half of the operations with errors declare. They are written once and named, so that an
 * operation lists only its own.
 */
export function commonErrors(api: NamedApi): readonly ErrorEntry[] {
  const lists = api.operations.map((operation) => errorsOf(api, operation)).filter(({ length }) => length > 0);
  const counts = new Map<string, { readonly entry: ErrorEntry; count: number }>();
  for (const entry of lists.flat()) {
    const known = counts.get(keyOf(entry));
    if (known) known.count++;
    else counts.set(keyOf(entry), { entry, count: 1 });
  }
  const common = [...counts.values()]
    .filter(({ count }) => count > 1 && count * 2 > lists.length)
    .map(({ entry }) => entry);
  return common.length < worthwhile ? [] : common;
}

/** The errors of an operation besides the common ones; all of them if it does not declare every common one. */
export function splitErrors(
  errors: readonly ErrorEntry[],
  common: readonly ErrorEntry[],
): { readonly shared: boolean; readonly own: readonly ErrorEntry[] } {
  const keys = new Set(errors.map(keyOf));
  if (common.length === 0 || !common.every((entry) => keys.has(keyOf(entry)))) return { shared: false, own: errors };
  const shared = new Set(common.map(keyOf));
  return { shared: true, own: errors.filter((entry) => !shared.has(keyOf(entry))) };
}
