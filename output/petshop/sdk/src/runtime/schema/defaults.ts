import { step } from "./codec.js";
import type { DefaultedShape } from "./shape.js";
import type { Walk } from "./walk.js";

/** Converts a value, or its default (in wire form) where it is missing. */
export function defaulted({ of: shape, default: usual }: DefaultedShape, value: unknown, walk: Walk): unknown {
  if (value !== undefined) return step(shape, value, walk);
  if (!walk.encoding) return step(shape, usual, walk);
  return walk.withoutDefaults ? undefined : usual;
}
