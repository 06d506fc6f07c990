import type { Issue } from "../issues.js";
import type { Rest, Shape } from "./shape.js";

/** A walk through a value along its shape. A value that does not fit is noted and left unchanged. */
export interface Walk extends Partial<Digits> {
  readonly encoding?: boolean;
  readonly withoutDefaults?: boolean | undefined;
  readonly path: (string | number)[];
  issues: Issue[];
  /** Collects values that the shape does not have. */
  notes?: Issue[] | undefined;
  /** Converts properties that the shape does not have; without it they are dropped. */
  readonly rest?: Rest | undefined;
  /** The shape of properties that no field describes, if they are kept. */
  readonly further?: Shape | undefined;
  /** Cached outcomes inside the current union, without which nested unions take exponential time. */
  tried?: Map<unknown, Map<Shape, Outcome>> | undefined;
  /** How many properties no shape describes, inside the current union. */
  loose?: number | undefined;
}

/** The exact numbers of a text. */
export interface Digits {
  /** The text of the number at a path, if it is more exact than the number. */
  readonly digits: (path: readonly (string | number)[]) => string | undefined;
}

/** The converted value, best effort if there are issues. */
export interface Outcome {
  readonly value: unknown;
  readonly issues?: readonly Issue[] | undefined;
  /** Set if the value is of another kind, which no check tolerates. */
  readonly broken?: Error | undefined;
  /** Issues about new properties and values. */
  readonly notes?: readonly Issue[] | undefined;
  /** How many properties the shape does not describe. */
  readonly loose?: number | undefined;
}

/** The depth limit of a walk: far below a stack overflow; also ends values that contain themselves. */
export const DEEPEST = 512;

// Enough to see what is wrong in a list of any length.
const MOST_ISSUES = 100;

/** Notes an issue, or something new in the other list. Values stay out of the message: they may be secrets. */
export function misfit(want: string, value: unknown, { path, issues }: Pick<Walk, "path" | "issues">): unknown {
  if (issues.length < MOST_ISSUES) {
    const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
    issues.push({ path: [...path], message: `expected ${want}, got ${kind}` });
  }
  return value;
}
