import type { Reach } from './change.js';
import { compareDeclarations } from './compare/declarations.js';
import type { Directed } from './compare/operations.js';
import type { Sides } from './compare/finding-places.js';
import type { Pair } from './finding.js';
import type { Direction, Level } from './severity.js';
import type { ComparedApi } from './compared-api.js';
import type { Id } from '../model/model.js';

/** Two corresponding declarations and their directions. */
export interface Reached {
  readonly pair: Pair;
  readonly reach: Reach;
}

interface Step {
  readonly pair: Pair;
  readonly direction: Direction;
  readonly level: Level;
}

const levelsOf = ({ only }: Pair): readonly Level[] => (only === undefined ? ['wire', 'sdk'] : [only]);

/** The directions of a type in its SDK. */
function directionsOf({ api }: ComparedApi, id: Id): Direction[] {
  const { sent, received } = api.presence;
  // Error classes are created from responses.
  const isError = api.errors.has(id);
  return [
    ...(sent.has(id) ? (['request'] as const) : []),
    ...(received.has(id) || isError ? (['response'] as const) : []),
  ];
}

/**
 * Every pair of declarations that correspond somewhere below the compared types, once, with their directions
 * there. Types that only share a name correspond in code alone.
 */
export function reachedPairs(sides: Sides, directed: readonly Directed[], sharing: readonly Pair[]): Reached[] {
  const found = new Map<string, { pair: Pair; reach: Record<Level, Set<Direction>> }>();
  const inside = new Map<string, readonly Pair[]>();
  const steps: Step[] = [
    ...directed.flatMap(({ direction, pairs }) =>
      pairs.flatMap((pair) => levelsOf(pair).map((level) => ({ pair, direction, level }))),
    ),
    // Existing code uses a type in its old directions.
    ...sharing.flatMap((pair) =>
      directionsOf(sides.old, pair.old).map((direction) => ({ pair, direction, level: 'sdk' as const })),
    ),
  ].reverse();
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { pair, direction, level } = step;
    const key = JSON.stringify([pair.old, pair.new]);
    const known = found.get(key) ?? {
      pair: { old: pair.old, new: pair.new },
      reach: { wire: new Set(), sdk: new Set() },
    };
    if (known.reach[level].has(direction)) continue;
    known.reach[level].add(direction);
    found.set(key, known);
    const next = inside.get(key) ?? compareDeclarations(sides, known.pair).pairs;
    inside.set(key, next);
    for (const one of next.toReversed()) if (levelsOf(one).includes(level)) steps.push({ pair: one, direction, level });
  }
  return [...found.values()];
}
