import * as schema from "../../runtime/schema.js";
import { type Circle, Circle$ } from "./circle.js";
import { type Square, Square$ } from "./square.js";

export type Shape = Circle | Square;

export const Shape$: schema.Schema<Shape> = /* @__PURE__ */ schema.oneOf([Circle$, Square$], {
  by: "kind",
  mapping: { circle: 0, square: 1 },
});

export function shapeToJSON(shape: Shape): string {
  return schema.toJSON<Shape>(Shape$, shape);
}

export function shapeFromJSON(jsonString: string): schema.Result<Shape> {
  return schema.fromJSON<Shape>(Shape$, jsonString);
}
