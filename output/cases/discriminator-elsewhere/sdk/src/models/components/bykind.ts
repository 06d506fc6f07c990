import * as schema from "../../runtime/schema.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";

export type ByKind = Cat | Dog;

export const ByKind$: schema.Schema<ByKind> = /* @__PURE__ */ schema.oneOf([Cat$, Dog$], {
  by: "kind",
  mapping: { cat: 0, dog: 1 },
});

export function byKindToJSON(byKind: ByKind): string {
  return schema.toJSON<ByKind>(ByKind$, byKind);
}

export function byKindFromJSON(jsonString: string): schema.Result<ByKind> {
  return schema.fromJSON<ByKind>(ByKind$, jsonString);
}
