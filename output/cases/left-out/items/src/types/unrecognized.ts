declare const __brand: unique symbol;

/** A value that the document does not list. */
export type Unrecognized<T> = T & { [__brand]: "unrecognized" };

let counted = 0;
let counters = 0;

/** Marks a value as one that the document does not list. */
export function unrecognized<T>(value: T): Unrecognized<T> {
  if (counters > 0) counted++;
  return value as Unrecognized<T>;
}

/**
 * Counts the values marked from now until `end()`, which returns the number; with `end(delta)` an enclosing count
 * adds `delta` instead.
 */
export function startCountingUnrecognized(): {
  end: (delta?: number) => number;
} {
  const start = counted;
  counters++;
  return {
    end: (delta) => {
      const seen = counted - start;
      if (delta !== undefined) counted = start + delta;
      if (--counters === 0) counted = 0;
      return seen;
    },
  };
}
