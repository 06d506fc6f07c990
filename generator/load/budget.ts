import type { Json } from './source.js';

/** How much a value may hold in all, how deep it may be nested, and how long a list in it may be. */
interface Limits {
  readonly nodes: number;
  readonly depth: number;
  readonly items?: number;
}

/** Limits that a plausible document is far below; aliases of YAML count each time they are used. */
const limits: Limits = { nodes: 5_000_000, depth: 1_000 };

/** Says how a value passes the limits, or `undefined`; the walk stops at the limit, so a bomb or a circle ends too. */
export function excess(root: Json, { nodes, depth, items = Infinity } = limits): string | undefined {
  let count = 0;
  // Levels instead of recursion: one stack of values and one of depths.
  const values: Json[] = [root];
  const levels: number[] = [0];
  for (let value = values.pop(); value !== undefined; value = values.pop()) {
    const level = levels.pop() ?? 0;
    if (typeof value !== 'object' || value === null) continue;
    if (level > depth) return `is nested more than ${depth} levels deep`;
    if (Array.isArray(value) && value.length > items) return `has a list of more than ${items} items`;
    for (const member of Array.isArray(value) ? (value as readonly Json[]) : Object.values(value)) {
      if (++count > nodes) return `has more than ${nodes / 1_000_000} million values`;
      values.push(member);
      levels.push(level + 1);
    }
  }
  return undefined;
}
