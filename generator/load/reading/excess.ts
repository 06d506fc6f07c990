import { budgets, inWords } from '../../diagnostics/budgets.js';
import { pointerOf } from '../../model/pointer.js';
import type { Json, JsonObject } from '../source.js';

/** Limits of a value: of its number of values, its depth, the length of a list in it and of a pointer to a value. */
export interface Bounds {
  readonly nodes: number;
  readonly depth: number;
  readonly items?: number;
  readonly key?: number;
  readonly pointer?: number;
}

/** How a value exceeds its limits, as words that follow its name, and where. */
export interface Excess {
  readonly message: string;
  readonly pointer: string;
}

/** An object or list whose children are being visited. */
interface Step {
  readonly value: object;
  readonly above: Step | undefined;
  readonly name: string;
  readonly level: number;
  /** The length of its pointer, before escaping. */
  readonly length: number;
}

/** Longer pointers are cut, since nobody reads them. */
const longestPlace = 500;

/** The pointer of a step, or of the nearest parent whose pointer is short enough to read. */
function placeOf(step: Step | undefined): string {
  const parts: string[] = [];
  for (let at = step; at?.above !== undefined; at = at.above) if (at.length <= longestPlace) parts.push(at.name);
  return pointerOf(parts.reverse());
}

const usual: Bounds = {
  nodes: budgets.values.limit,
  depth: budgets.depth.limit,
  key: budgets.key.limit,
  pointer: budgets.pointer.limit,
};

/** Deeper values are walked without recursion. */
const shallow = 500;

/** The length of a list's longest position in a pointer, with its slash. */
const positionLength = (length: number): number => 1 + String(length - 1).length;

/** Whether a shallow value is within its limits: most are, and this keeps no notes. */
function isWithin(root: Json, { nodes, depth, items = Infinity, key = Infinity, pointer = Infinity }: Bounds): boolean {
  const deepest = Math.min(depth, shallow);
  let count = 0;
  const fits = (value: object, level: number, length: number): boolean => {
    if (level > deepest) return false;
    if (Array.isArray(value)) {
      count += value.length;
      if (value.length > items || count > nodes) return false;
      const below = length + positionLength(value.length);
      for (const item of value as readonly Json[])
        if (typeof item === 'object' && item !== null && !fits(item, level + 1, below)) return false;
      return true;
    }
    for (const name in value) {
      if (++count > nodes || name.length > key || length + name.length >= pointer) return false;
      const member = (value as JsonObject)[name];
      if (typeof member === 'object' && member !== null && !fits(member, level + 1, length + 1 + name.length))
        return false;
    }
    return true;
  };
  return typeof root !== 'object' || root === null || fits(root, 0, 0);
}

/** How a value exceeds its limits, or `undefined`; the walk stops there, so that a bomb or a cycle ends too. */
export function excess(root: Json, bounds: Partial<Bounds> = {}): Excess | undefined {
  const all = { ...usual, ...bounds };
  if (isWithin(root, all)) return undefined;
  const { nodes, depth, items = Infinity, key = Infinity, pointer = Infinity } = all;
  const found = (step: Step | undefined, message: string): Excess => ({ message, pointer: placeOf(step) });
  let count = 0;
  // Iterative, since documents nest deeper than the stack.
  const open: Step[] = [];
  const push = (value: Json | undefined, above: Step | undefined, name: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const [level, length] = above === undefined ? [0, 0] : [above.level + 1, above.length + 1 + name.length];
    open.push({ value, above, name, level, length });
  };
  push(root, undefined, '');
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { value, level, length } = step;
    if (level > depth) return found(step, `is nested more than ${inWords({ limit: depth, unit: 'levels' })} deep`);
    if (Array.isArray(value)) {
      if (value.length > items) return found(step, `has a list of more than ${String(items)} items`);
      count += value.length;
      for (const [index, item] of (value as readonly Json[]).entries()) push(item, step, String(index));
    } else {
      for (const name of Object.keys(value)) {
        count++;
        if (name.length > key)
          return found(step, `has a key of more than ${inWords({ limit: key, unit: 'characters' })}`);
        if (length + name.length >= pointer)
          return found(
            step,
            `has keys of more than ${inWords({ limit: pointer, unit: 'characters' })} on the way to one value`,
          );
        push((value as JsonObject)[name], step, name);
      }
    }
    if (count > nodes) return found(undefined, `has more than ${inWords({ limit: nodes, unit: 'values' })}`);
  }
  return undefined;
}
