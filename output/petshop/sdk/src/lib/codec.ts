import { items, map, object } from "./compounds.js";
import { primitive, type Shape } from "./shape.js";
import { a, misfit, sample, type Manner, type Outcome, type Walk } from "./walk.js";

/** From JSON values to those of TypeScript. */
export function decode(shape: Shape, given: unknown, { loose, digits }: Manner = {}): Outcome {
  const notes = loose ? [] : undefined;
  const walk: Walk = { encoding: false, path: [], issues: [], notes, digits };
  const value = step(shape, given, walk);
  const issues = [...walk.issues, ...(notes ?? [])];
  return { value, issues, notes };
}

/** From values of TypeScript to those of JSON, keys in the order of the shape. */
export function encode(shape: Shape, value: unknown, withoutDefaults?: boolean): Outcome {
  const walk: Walk = { encoding: true, withoutDefaults, path: [], issues: [] };
  return { value: step(shape, value, walk), issues: walk.issues };
}

// Far below what overflows the stack; also ends values that contain themselves.
const DEEPEST = 512;
/** Converts one value, and whatever is inside. */
export function step(shape: Shape, value: unknown, walk: Walk): unknown {
  if (typeof shape === "string") {
    const scalar = primitive(shape);
    if (scalar === "any" || (scalar !== shape && value === null)) return value;
    return is(scalar, value) ? value : misfit(a(scalar), value, walk);
  }
  if (typeof shape === "object" && "want" in shape) {
    const convert = walk.encoding ? shape.encode : shape.decode;
    return convert(value, walk) ?? misfit(shape.want, value, walk);
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
    if (members.includes(value as string)) return value;
    const open = shape.open && members.some((member) => typeof member === typeof value);
    return misfit(`one of ${sample(members)}`, value, walk, open);
  }
  if ("some" in shape) {
    return shape.some.some((scalar) => is(scalar, value)) ? value : misfit(shape.some.map(a).join(" or "), value, walk);
  }
  if ("literal" in shape) {
    return value === shape.literal ? value : misfit(JSON.stringify(shape.literal), value, walk);
  }
  if ("tuple" in shape) {
    const { tuple, least = tuple.length, rest } = shape;
    return items((at) => tuple[at] ?? rest, least, value, walk);
  }
  return shape.convert(value, walk);
}

/** Whether a value is of the scalar. */
function is(scalar: string, value: unknown): boolean {
  if (scalar === "integer") return Number.isInteger(value);
  return scalar === "number" ? Number.isFinite(value) : typeof value === scalar;
}
