import { inside } from "./compounds.js";
import { isRecord, type Entries, type Wire } from "./record.js";
import type { MapShape, ObjectShape, Rest, Shape, Unexpected } from "./shape.js";
import { fieldsOf } from "./shape.js";
import { misfit, type Walk } from "./walk.js";

/** Converts the values of a map. */
export function map({ of: values }: MapShape, value: unknown, walk: Walk): unknown {
  if (!isRecord(value)) return misfit("object", value, walk);
  return Object.fromEntries(beside({ object: {} }, values, value, walk));
}

/** Any values, or texts, under any keys. */
export const anyMap: MapShape = { as: map, of: "any" };
export const stringMap: MapShape = { as: map, of: "string" };

/** Keeps the properties beside those of an object as they are, in both directions. */
export const keep: Rest["as"] = (shape, value, out, walk) => {
  out.push(...beside(shape, walk.notes ? unexpected : "any", value, walk, out));
};

export const open: Rest = { as: keep };

/** Refuses further properties in a response, and leaves them out of a request. */
export const closed: Rest = {
  as(shape, value, out, walk) {
    if (!walk.encoding) out.push(...beside(shape, unexpected, value, walk, out));
  },
};

/**
 * Converts the properties beside those of an object, which are kept under `additionalProperties`. In a request they may
 * also stand beside the others.
 */
export const additional: Rest["as"] = (shape, value, out, walk) => {
  const { of: values = "any" } = shape.rest ?? {};
  if (!walk.encoding) {
    const extra = beside(shape, values, value, walk, out);
    if (extra.length) out.push(["additionalProperties", Object.fromEntries(extra)]);
    return;
  }
  const { additionalProperties: bag, ...others } = value;
  const { loose = 0 } = walk;
  if (isRecord(bag)) out.push(...beside(shape, values, bag, walk, out));
  walk.loose = loose;
  out.push(...beside(shape, values, others, walk, out));
};

/** Reports a property that a shape does not have, and keeps it. */
const unexpected: Unexpected = {
  as: (_shape, value, { path, issues, notes = issues }) => misfit("no such field", value, { path, issues: notes }),
};

/** Converts what an object has beside the fields of a shape and what is `out` already; functions never travel. */
export function beside(shape: ObjectShape, values: Shape, from: Wire, walk: Walk, out: Entries = []): Entries {
  // In code the fields go by their properties, on the wire by either name: one must not be taken for the other.
  const known = ((shape.known ??= {})[`${walk.encoding}`] ??= new Set(
    fieldsOf(shape)
      .flatMap(({ key, name }) => (walk.encoding ? key : [key, name]))
      .concat(shape.rest?.unsent ?? []),
  ));
  const extra = Object.entries(from).filter(
    ([key, part]) => !/^(un|func)/.test(typeof part) && !known.has(key) && !out.some(([taken]) => taken === key),
  );
  walk.loose = (walk.loose ?? 0) + extra.length;
  return extra.map(([key, part]) => [key, inside(key, values, part, walk)]);
}
