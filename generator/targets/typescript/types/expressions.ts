import { entry } from '../../../surface/build.js';
import type { Entry, Expression } from '../../../surface/expression.js';

export const list = (items: readonly Expression[]): Expression => ({ kind: 'array', items });

export const lazy = (returns: Expression): Expression => ({ kind: 'function', returns });

/** An object literal of the defined properties, in order. */
export const entries = (given: Readonly<Record<string, Expression | undefined>>): Entry[] =>
  Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [entry(name, value)]));

export const object = (all: readonly Entry[]): Extract<Expression, { kind: 'object' }> => ({
  kind: 'object',
  entries: all,
});

/** The same with one line per property. */
export const linesOf = (all: readonly Entry[]): Extract<Expression, { kind: 'object' }> => ({
  ...object(all),
  lines: true,
});

/** Options as the last argument of a call; none if they are empty. */
export function options(given: Readonly<Record<string, Expression | undefined>>): Expression | null {
  const all = entries(given);
  return all.length === 0 ? null : object(all);
}
