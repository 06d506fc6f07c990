import type { Issue } from "./issues.js";
import { get, isRecord, put, type Wire } from "./record.js";
import { scalars } from "./scalars.js";
import { fieldsOf, type ObjectShape, type Shape } from "./shape.js";
import { union } from "./union.js";

/** A walk through a value along its shape. A misfit is noted and left as it is. */
export interface Walk {
  readonly encoding: boolean;
  readonly path: (string | number)[];
  issues: Issue[];
  /** Outcomes inside the union being tried, without which nested unions cost exponential time. */
  tried?: Map<unknown, Map<Shape, Outcome>> | undefined;
}

/** The converted value, best effort where there are issues. */
export interface Outcome {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/** From JSON values to those of TypeScript. */
export function decode(shape: Shape, value: unknown): Outcome {
  const walk: Walk = { encoding: false, path: [], issues: [] };
  return { value: step(shape, value, walk), issues: walk.issues };
}

/** From values of TypeScript to those of JSON, keys in the order of the shape. */
export function encode(shape: Shape, value: unknown): Outcome {
  const walk: Walk = { encoding: true, path: [], issues: [] };
  return { value: step(shape, value, walk), issues: walk.issues };
}

// Far below what overflows the stack; also ends values that contain themselves.
const DEEPEST = 512;
// Enough to see what is wrong, however long the list.
const MOST_ISSUES = 100;

/** Converts one value, and whatever is inside. */
export function step(shape: Shape, value: unknown, walk: Walk): unknown {
  if (typeof shape === "string") {
    if (shape === "any") return value;
    const { want, decode, encode } = scalars[shape];
    return (
      (walk.encoding ? encode : decode)(value) ?? misfit(want, value, walk)
    );
  }
  if (walk.path.length > DEEPEST) {
    return misfit(`at most ${DEEPEST} levels`, value, walk);
  }
  if (typeof shape === "function") return step(shape(), value, walk);
  if ("shape" in shape) return step(shape.shape, value, walk);
  if ("object" in shape) return object(shape, value, walk);
  if ("nullable" in shape) {
    return value === null ? null : step(shape.nullable, value, walk);
  }
  if ("list" in shape) return items(() => shape.list, 0, value, walk);
  if ("map" in shape) return map(shape.map, value, walk, () => true);
  if ("enum" in shape) {
    const members = Object.values(shape.enum);
    const fits = shape.open
      ? members.some((member) => typeof member === typeof value)
      : members.includes(value as string);
    return fits ? value : misfit(`one of ${sample(members)}`, value, walk);
  }
  if ("literal" in shape) {
    return value === shape.literal
      ? value
      : misfit(JSON.stringify(shape.literal), value, walk);
  }
  if ("tuple" in shape) {
    const { tuple, rest } = shape;
    return items((at) => tuple[at] ?? rest, tuple.length, value, walk);
  }
  return union(shape, value, walk);
}

function object(shape: ObjectShape, value: unknown, walk: Walk): unknown {
  if (!isRecord(value)) return misfit("an object", value, walk);
  const out: Wire = {};
  const fields = fieldsOf(shape);
  for (const { key, name, shape: field, optional, default: preset } of fields) {
    const [from, to] = walk.encoding ? [key, name] : [name, key];
    let part = get(value, from);
    if (part === undefined) {
      if (preset !== undefined && walk.encoding) put(out, to, preset);
      if (preset === undefined ? optional : walk.encoding) continue;
      part = preset;
    }
    const made = inside(from, field, part, walk);
    if (made !== undefined) put(out, to, made);
  }
  if (shape.rest === undefined) return out;
  const more = walk.encoding ? value.additionalProperties : value;
  if (!isRecord(more)) return out;
  const names = new Set(fields.map(({ name }) => name));
  const extra = map(shape.rest, more, walk, (key) => !names.has(key));
  if (walk.encoding) for (const key in extra) put(out, key, extra[key]);
  else if (Object.keys(extra).length) put(out, "additionalProperties", extra);
  return out;
}

function map(
  shape: Shape,
  value: unknown,
  walk: Walk,
  wanted: (key: string) => boolean,
): Wire {
  if (!isRecord(value)) return misfit("an object", value, walk) as Wire;
  const out: Wire = {};
  for (const [key, part] of Object.entries(value)) {
    if (part !== undefined && wanted(key)) {
      put(out, key, inside(key, shape, part, walk));
    }
  }
  return out;
}

function items(
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

function inside(
  key: string | number,
  shape: Shape,
  value: unknown,
  walk: Walk,
): unknown {
  walk.path.push(key);
  const made = step(shape, value, walk);
  walk.path.pop();
  return made;
}

/** Values stay out of the message: they may be secrets. */
function misfit(want: string, value: unknown, walk: Walk): unknown {
  if (walk.issues.length < MOST_ISSUES) {
    const message = `expected ${want}, got ${kind(value)}`;
    walk.issues.push({ path: [...walk.path], message });
  }
  return value;
}

function kind(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function sample(members: readonly unknown[]): string {
  const shown = members.slice(0, 10).map((member) => JSON.stringify(member));
  return shown.join(", ") + (members.length > 10 ? ", ..." : "");
}
