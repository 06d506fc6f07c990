import * as schema from "../../lib/schema.js";

export type Lion = { kind: "cat"; lives: number };

export const Lion$: schema.Schema<Lion> = /* @__PURE__ */ schema.openObject({ kind: "string", lives: "integer" });

export function lionFromJSON(jsonString: string): schema.Result<Lion> {
  return schema.fromJSON(Lion$, jsonString);
}
