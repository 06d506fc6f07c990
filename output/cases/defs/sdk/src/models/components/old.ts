import * as schema from "../../runtime/schema.js";

export type Old = { age?: number | undefined };

export const Old$: schema.Schema<Old> = /* @__PURE__ */ schema.openObject({
  "age?": "integer",
});

export function oldToJSON(old: Old): string {
  return schema.toJSON<Old>(Old$, old);
}

export function oldFromJSON(jsonString: string): schema.Result<Old> {
  return schema.fromJSON<Old>(Old$, jsonString);
}
