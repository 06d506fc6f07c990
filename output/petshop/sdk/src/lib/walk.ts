import type { Issue } from "./issues.js";
import type { Rest, Shape } from "./shape.js";

/** A walk through a value along its shape. A misfit is noted and left as it is. */
export interface Walk extends Partial<Digits> {
  readonly encoding?: boolean;
  readonly withoutDefaults?: boolean | undefined;
  readonly path: (string | number)[];
  issues: Issue[];
  /** Where values that the shape does not have are noted. */
  notes?: Issue[] | undefined;
  /** What is made of fields that the shape does not have; else they are dropped. */
  readonly rest?: Rest | undefined;
  /** The shape of fields that no shape describes, where they are kept. */
  readonly further?: Shape | undefined;
  /** Outcomes inside the union being tried, without which nested unions cost exponential time. */
  tried?: Map<unknown, Map<Shape, Outcome>> | undefined;
  /** How many properties no shape says anything of, inside the union being tried. */
  loose?: number | undefined;
}

/** What is known of the numbers of a text. */
export interface Digits {
  /** The text of the number at a path, where it says more than the number. */
  readonly digits: (path: readonly (string | number)[]) => string | undefined;
}

/** The converted value, best effort where there are issues. */
export interface Outcome {
  readonly value: unknown;
  readonly issues?: readonly Issue[] | undefined;
  /** Set where the value is none of the kind at all, however lenient the check. */
  readonly broken?: Error | undefined;
  /** Those of things that are new. */
  readonly notes?: readonly Issue[] | undefined;
  /** How many properties the shape says nothing of. */
  readonly loose?: number | undefined;
}

/** How deep a walk goes: far below what overflows the stack; also ends values that contain themselves. */
export const DEEPEST = 512;

// Enough to see what is wrong, however long the list.
const MOST_ISSUES = 100;

/** Tells what does not fit, or into another list what is only new. Values stay out of the message: they may be secrets. */
export function misfit(want: string, value: unknown, { path, issues }: Pick<Walk, "path" | "issues">): unknown {
  if (issues.length < MOST_ISSUES) {
    const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
    issues.push({ path: [...path], message: `expected ${want}, got ${kind}` });
  }
  return value;
}
