import * as schema from "../../runtime/schema.js";

export type Lion = { kind: "cat"; lives: number };

export const Lion$: schema.Schema<Lion> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", selects: true },
  lives: "integer",
});

export function lionFromJSON(jsonString: string): schema.Result<Lion> {
  return schema.fromJSON<Lion>(Lion$, jsonString);
}
