import { inside } from "./compounds.js";
import { isRecord, type Entries, type Wire } from "./record.js";
import type { MapShape, ObjectShape, Rest, Shape } from "./shape.js";
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

/** Converts the properties beside those of an object, which are kept under `additionalProperties`. */
export const additional: Rest["as"] = (shape, value, out, walk) => {
  const { of: values = "any" } = shape.rest ?? {};
  const from = walk.encoding ? value.additionalProperties : value;
  if (!isRecord(from)) return;
  const extra = beside(shape, values, from, walk);
  if (walk.encoding) out.push(...extra);
  else if (extra.length) out.push(["additionalProperties", Object.fromEntries(extra)]);
};

/** Converts what an object has beside the fields of a shape. */
export function beside(shape: ObjectShape, values: Shape, from: Wire, walk: Walk): Entries {
  const names = new Set(fieldsOf(shape).map(({ name }) => name));
  return Object.entries(from)
    .filter(([key, part]) => part !== undefined && !names.has(key))
    .map(([key, part]) => [key, inside(key, values, part, walk)]);
}
