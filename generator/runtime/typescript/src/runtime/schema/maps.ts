import { isRecord, type Entries, type Wire } from "../record.js";
import { inside } from "./compounds.js";
import type { MapShape, ObjectShape, Rest, Shape, Unexpected } from "./shape.js";
import { fieldsOf } from "./shape.js";
import { misfit, type Walk } from "./walk.js";

/** Converts the values of a map. */
export function map({ of: values }: MapShape, value: unknown, walk: Walk): unknown {
  if (!isRecord(value)) return misfit("object", value, walk);
  return Object.fromEntries(beside({ object: {} }, values, value, walk));
}

/** Any values, or strings, under any keys. */
export const anyMap: MapShape & { readonly of: "any" } = { as: map, of: "any" };
export const stringMap: MapShape & { readonly of: "string" } = { as: map, of: "string" };

/** The fields of read-only properties: they are never sent. */
export const unsent = (...names: readonly string[]): object =>
  Object.fromEntries(names.map((name) => [`${name}?`, { as: () => undefined }]));

const keep: Rest["as"] = (shape, value, out, walk) => {
  out.push(...beside(shape, walk.further ?? shape.rest?.of ?? "any", value, walk, out));
};

/** Keeps undescribed properties of an object as they are, in both directions. */
export const open: Rest = { as: keep };

/** Rejects undescribed properties in a response, and omits them from a request. */
export const closed: Rest = {
  as(shape, value, out, walk) {
    if (!walk.encoding) keep(shape, value, out, walk);
  },
  of: { as: (_shape, value, walk) => misfit("no such field", value, walk) } satisfies Unexpected,
};

/**
 * Converts the additional properties of an object, which are kept under `additionalProperties`. In a request they may also
 * be passed beside the others.
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

const noted: Unexpected = {
  as: (_shape, value, { path, notes = [] }) => misfit("no such field", value, { path, issues: notes }),
};

/** For a lenient walk: keeps the properties that no field describes, and notes them. */
export const noting: Partial<Walk> = { rest: open, further: noted };

/** Converts the properties that are neither fields of the shape nor in `out` already; functions are never sent. */
export function beside(shape: ObjectShape, values: Shape, from: Wire, walk: Walk, out: Entries = []): Entries {
  // In code the fields have their property names, on the wire either name: they must not be confused.
  const known = ((shape.known ??= {})[`${walk.encoding}`] ??= new Set(
    fieldsOf(shape).flatMap(({ key, name }) => (walk.encoding ? key : [key, name])),
  ));
  const extra = Object.entries(from).filter(
    ([key, part]) =>
      part !== undefined && typeof part !== "function" && !known.has(key) && !out.some(([taken]) => taken === key),
  );
  walk.loose = (walk.loose ?? 0) + extra.length;
  return extra.map(([key, part]) => [key, inside(key, values, part, walk)]);
}
