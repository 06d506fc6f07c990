import type { Json } from './source.js';

/** Limits that a plausible document is far below; aliases of YAML count each time they are used. */
const limits = { nodes: 5_000_000, depth: 1_000 };

/** Says how a value passes the limits, or `undefined`; the walk stops at the limit, so a bomb or a circle ends too. */
export function excess(root: Json, { nodes, depth } = limits): string | undefined {
  let count = 0;
  // Levels instead of recursion: one stack of values and one of depths.
  const values: Json[] = [root];
  const levels: number[] = [0];
  for (let value = values.pop(); value !== undefined; value = values.pop()) {
    const level = levels.pop() ?? 0;
    if (typeof value !== 'object' || value === null) continue;
    if (level > depth) return `is nested more than ${depth} levels deep`;
    for (const member of Array.isArray(value) ? (value as readonly Json[]) : Object.values(value)) {
      if (++count > nodes) return `has more than ${nodes / 1_000_000} million values`;
      values.push(member);
      levels.push(level + 1);
    }
  }
  return undefined;
}
