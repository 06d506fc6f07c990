import { step } from "./codec.js";
import type { DefaultedShape } from "./shape.js";
import type { Walk } from "./walk.js";

/** Converts a value, or where it is missing its default, which is as on the wire. */
export function defaulted({ of: shape, default: usual }: DefaultedShape, value: unknown, walk: Walk): unknown {
  if (value !== undefined) return step(shape, value, walk);
  if (!walk.encoding) return step(shape, usual, walk);
  return walk.withoutDefaults ? undefined : usual;
}
