import * as schema from "../../runtime/schema.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Fish, Fish$ } from "./fish.js";

export type Implicit = Cat | Fish;

export const Implicit$: schema.Schema<Implicit> = /* @__PURE__ */ schema.oneOf([Cat$, Fish$], {
  by: "pet_type",
  mapping: { Cat: 0, Fish: 1 },
});

export function implicitToJSON(implicit: Implicit): string {
  return schema.toJSON<Implicit>(Implicit$, implicit);
}

export function implicitFromJSON(jsonString: string): schema.Result<Implicit> {
  return schema.fromJSON<Implicit>(Implicit$, jsonString);
}
