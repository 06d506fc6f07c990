import * as schema from "../../runtime/schema.js";

export type Cat = { lives: number };

export const Cat$: schema.Schema<Cat> = /* @__PURE__ */ schema.openObject({
  lives: "integer",
});

export function catToJSON(cat: Cat): string {
  return schema.toJSON<Cat>(Cat$, cat);
}

export function catFromJSON(jsonString: string): schema.Result<Cat> {
  return schema.fromJSON<Cat>(Cat$, jsonString);
}
