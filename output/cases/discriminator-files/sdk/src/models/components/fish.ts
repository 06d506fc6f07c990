import * as schema from "../../runtime/schema.js";

export type Fish = { kind: "fish"; name?: string | undefined; fins?: number | undefined };

export const Fish$: schema.Schema<Fish> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", selects: true },
  "name?": "string",
  "fins?": "integer",
});

export function fishFromJSON(jsonString: string): schema.Result<Fish> {
  return schema.fromJSON<Fish>(Fish$, jsonString);
}
