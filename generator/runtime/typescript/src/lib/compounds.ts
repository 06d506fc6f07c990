import { step } from "./codec.js";
import { get, isRecord, put, type Wire } from "./record.js";
import { bare, fieldsOf, type ObjectShape, type Shape } from "./shape.js";
import { misfit, note, type Walk } from "./walk.js";

/** Converts the fields of an object, and those that it has beside its shape. */
export function object(shape: ObjectShape, value: unknown, walk: Walk): unknown {
  if (!isRecord(value)) return misfit("an object", value, walk);
  const out: Wire = {};
  const fields = fieldsOf(shape);
  for (const { key, name, shape: field, optional, default: preset } of fields) {
    const [from, to] = walk.encoding ? [key, name] : [name, key];
    let part = get(value, from);
    if (part === undefined) {
      if (preset !== undefined && walk.encoding && !walk.withoutDefaults) {
        put(out, to, preset);
      }
      if (preset === undefined ? optional : walk.encoding) continue;
      part = preset;
      // Anything fits; but that there is something is asked for.
      if (part === undefined && bare(field) === "any") {
        walk.path.push(from);
        misfit("a value", part, walk);
        walk.path.pop();
        continue;
      }
    }
    const made = inside(from, field, part, walk);
    if (made !== undefined) put(out, to, made);
  }
  const { rest } = shape;
  const { encoding, notes } = walk;
  if (rest === undefined && !notes) return out;
  const more = encoding ? value.additionalProperties : value;
  if (!isRecord(more)) return out;
  const names = new Set(fields.map(({ name }) => name));
  const extra = map(rest ?? "any", more, walk, (key) => !names.has(key));
  if (rest !== undefined && !encoding) {
    if (Object.keys(extra).length) put(out, "additionalProperties", extra);
    return out;
  }
  for (const [key, part] of Object.entries(extra)) {
    put(out, key, part);
    note("expected no such field", [...walk.path, key], notes);
  }
  return out;
}

/** Converts the values of those keys that are wanted. */
export function map(shape: Shape, value: unknown, walk: Walk, wanted: (key: string) => boolean): Wire {
  if (!isRecord(value)) return misfit("an object", value, walk) as Wire;
  const out: Wire = {};
  for (const [key, part] of Object.entries(value)) {
    if (part !== undefined && wanted(key)) {
      put(out, key, inside(key, shape, part, walk));
    }
  }
  return out;
}

/** Converts the items of a list or tuple. */
export function items(
  shapeAt: (index: number) => Shape | undefined,
  least: number,
  value: unknown,
  walk: Walk,
): unknown {
  if (!Array.isArray(value)) return misfit("an array", value, walk);
  if (value.length < least) misfit(`${least} items`, value, walk);
  return Array.from(value, (item: unknown, index) => {
    const shape = shapeAt(index);
    if (shape !== undefined) return inside(index, shape, item, walk);
    return misfit("no further item", item, walk);
  });
}

function inside(key: string | number, shape: Shape, value: unknown, walk: Walk): unknown {
  walk.path.push(key);
  const made = step(shape, value, walk);
  walk.path.pop();
  return made;
}
