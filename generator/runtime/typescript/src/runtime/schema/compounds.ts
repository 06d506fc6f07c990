import { get, isRecord, type Entries } from "../record.js";
import { step } from "./codec.js";
import type { DefaultedShape, ObjectShape, Shape, TupleShape } from "./shape.js";
import { fieldsOf } from "./shape.js";
import { misfit, type Walk } from "./walk.js";

/** Converts the fields of an object, and the properties that its shape does not describe. */
export function object(shape: ObjectShape, value: unknown, walk: Walk): unknown {
  if (!isRecord(value)) return misfit("object", value, walk);
  const out: Entries = [];
  for (const { key, name, optional, shape: field } of fieldsOf(shape)) {
    const [from, to] = walk.encoding ? [key, name] : [name, key];
    const part = get(value, from);
    // What has a default is never missing.
    if (part === undefined && optional && (field as Partial<DefaultedShape>).default === undefined) continue;
    const made = inside(from, field, part, walk);
    if (made !== undefined) out.push([to, made]);
  }
  (shape.rest ?? walk.rest)?.as(shape, value, out, walk);
  return Object.fromEntries(out);
}

/** Converts the items of a list. */
export function list(items: Shape, value: unknown, walk: Walk): unknown {
  if (!Array.isArray(value)) return misfit("array", value, walk);
  return Array.from(value, (item, index) => inside(index, items, item, walk));
}

/** Converts the items of a tuple. */
export function tuple({ items, least = items.length, rest }: TupleShape, value: unknown, walk: Walk): unknown {
  if (!Array.isArray(value)) return misfit("array", value, walk);
  if (value.length < least) misfit(`${least} items`, value, walk);
  return Array.from(value, (item: unknown, index) => {
    const shape = items[index] ?? rest;
    if (shape !== undefined) return inside(index, shape, item, walk);
    return misfit("no further item", item, walk);
  });
}

/** Converts the value at a key of another value. */
export function inside(key: string | number, shape: Shape, value: unknown, walk: Walk): unknown {
  walk.path.push(key);
  const made = step(shape, value, walk);
  walk.path.pop();
  return made;
}
