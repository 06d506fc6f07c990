import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const PetType = { cat: "cat", Cat: "Cat" } as const;

export type PetType = ClosedEnum<typeof PetType>;

export const PetType$: schema.Schema<PetType> = /* @__PURE__ */ schema.closedEnum(PetType);

export type Cat = { petType: PetType; lives?: number | undefined };

export const Cat$: schema.Schema<Cat> = /* @__PURE__ */ schema.openSnakeObject({
  petType: { shape: "string", optional: true, selects: true },
  "lives?": "integer",
});

export function catToJSON(cat: Cat): string {
  return schema.toJSON<Cat>(Cat$, cat);
}

export function catFromJSON(jsonString: string): schema.Result<Cat> {
  return schema.fromJSON<Cat>(Cat$, jsonString);
}
