import * as schema from "../../runtime/schema.js";

export type Fish = { kind: "fish"; fins?: number | undefined };

export const Fish$: schema.Schema<Fish> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", optional: true, selects: true },
  "fins?": "integer",
});

export function fishToJSON(fish: Fish): string {
  return schema.toJSON<Fish>(Fish$, fish);
}

export function fishFromJSON(jsonString: string): schema.Result<Fish> {
  return schema.fromJSON<Fish>(Fish$, jsonString);
}
