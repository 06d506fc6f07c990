import type { Issue } from "./issues.js";
import type { Shape } from "./shape.js";

/** A walk through a value along its shape. A misfit is noted and left as it is. */
export interface Walk {
  readonly encoding: boolean;
  readonly withoutDefaults?: boolean | undefined;
  readonly path: (string | number)[];
  issues: Issue[];
  /** Where fields and values that the shape does not have are noted, and such fields kept; else they are dropped. */
  notes?: Issue[] | undefined;
  /** Digits of numbers that are more than a number holds, by their path. */
  readonly digits?: Digits | undefined;
  /** Outcomes inside the union being tried, without which nested unions cost exponential time. */
  tried?: Map<unknown, Map<Shape, Outcome>> | undefined;
}

/** The text of a number at a path, where it says more than the number. */
export type Digits = (path: readonly (string | number)[]) => string | undefined;

/** The converted value, best effort where there are issues. */
export interface Outcome {
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** Those of things that are new. */
  readonly notes?: readonly Issue[] | undefined;
}

/** How to decode: `loose` keeps fields that the shape does not have, and counts them among the issues. */
export interface Manner {
  readonly loose?: boolean;
  readonly digits?: Digits | undefined;
}

// Enough to see what is wrong, however long the list.
const MOST_ISSUES = 100;

/** Tells what does not fit, or is only new. Values stay out of the message: they may be secrets. */
export function misfit(want: string, value: unknown, walk: Walk, isNew?: boolean): unknown {
  const list = isNew ? walk.notes : walk.issues;
  note(`expected ${want}, got ${kind(value)}`, [...walk.path], list);
  return value;
}

/** Adds to a list that is kept. */
export function note(message: string, path: Issue["path"], list?: Issue[]): void {
  if (list && list.length < MOST_ISSUES) list.push({ path, message });
}

function kind(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return a(Array.isArray(value) ? "array" : typeof value);
}

/** A kind of value with its article. */
export function a(noun: string): string {
  return `${/^[aio]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** The first members of an enum. */
export function sample(members: readonly unknown[]): string {
  const shown = members.slice(0, 10).map((member) => JSON.stringify(member));
  return shown.join(", ") + (members.length > 10 ? ", ..." : "");
}
