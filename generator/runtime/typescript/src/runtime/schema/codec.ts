import type { Issue } from "../issues.js";
import { list, object } from "./compounds.js";
import type { Carried, Shape } from "./shape.js";
import { DEEPEST, misfit, type Outcome, type Walk } from "./walk.js";

/** Converts a value from JSON to TypeScript, or back when `encoding`, with keys in the order of the shape. */
export function convert(shape: Shape, given: unknown, how?: Partial<Walk>): Outcome {
  const issues: Issue[] = [];
  const value = step(shape, given, { path: [], issues, ...how });
  return { value, issues: issues.length ? issues : undefined };
}

/** Converts one value and everything inside it. */
export function step(shape: Shape, value: unknown, walk: Walk): unknown {
  if (typeof shape === "string") return scalar(shape, value, walk);
  if (walk.path.length > DEEPEST) return misfit("less nesting", value, walk);
  if (typeof shape === "function") return step(shape(), value, walk);
  if ("shape" in shape) return step(shape.shape, value, walk);
  if ("object" in shape) return object(shape, value, walk);
  if ("list" in shape) return list(shape.list, value, walk);
  if ("nullable" in shape) {
    return value === null ? null : step(shape.nullable, value, walk);
  }
  if ("literal" in shape) {
    return value === shape.literal ? value : misfit(JSON.stringify(shape.literal), value, walk);
  }
  return (shape as Carried<Shape>).as(shape, value, walk);
}

function scalar(shape: string, value: unknown, walk: Walk): unknown {
  const [kind = "", nullable] = shape.split("|");
  const fits = (nullable && value === null) || is(kind, value);
  return fits ? value : misfit(kind, value, walk);
}

/** Whether a value is an instance of the scalar. */
export function is(scalar: string, value: unknown): boolean {
  if (scalar === "any") return value !== undefined;
  if (scalar === "integer") return Number.isInteger(value);
  return scalar === "number" ? Number.isFinite(value) : typeof value === scalar;
}
