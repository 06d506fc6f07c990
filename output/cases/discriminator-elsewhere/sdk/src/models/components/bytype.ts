import * as schema from "../../runtime/schema.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";

export type ByType = Cat | Dog;

export const ByType$: schema.Schema<ByType> = /* @__PURE__ */ schema.oneOf([Cat$, Dog$], {
  by: "type",
  mapping: { cat: 0, dog: 1 },
});

export function byTypeToJSON(byType: ByType): string {
  return schema.toJSON<ByType>(ByType$, byType);
}

export function byTypeFromJSON(jsonString: string): schema.Result<ByType> {
  return schema.fromJSON<ByType>(ByType$, jsonString);
}
