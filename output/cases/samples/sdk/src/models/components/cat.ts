import * as schema from "../../lib/schema.js";

export type Cat = { kind: string; lives: number };

export const Cat$: schema.Schema<Cat> = /* @__PURE__ */ schema.object({
  kind: "string",
  lives: "integer",
});

export function catFromJSON(jsonString: string): schema.Result<Cat> {
  return schema.fromJSON(Cat$, jsonString);
}
