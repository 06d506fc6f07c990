import * as schema from "../../runtime/schema.js";

export type Cat = { kind?: "cat" | undefined; type?: "cat" | undefined; name: string; lives?: number | undefined };

export const Cat$: schema.Schema<Cat> = /* @__PURE__ */ schema.openObject({
  "kind?": { shape: "string", selects: true },
  "type?": { shape: "string", selects: true },
  name: "string",
  "lives?": "integer",
});

export function catToJSON(cat: Cat): string {
  return schema.toJSON<Cat>(Cat$, cat);
}

export function catFromJSON(jsonString: string): schema.Result<Cat> {
  return schema.fromJSON<Cat>(Cat$, jsonString);
}
