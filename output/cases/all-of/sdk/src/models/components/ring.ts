import * as schema from "../../runtime/schema.js";

export type Ring = { a?: string | undefined };

export const Ring$: schema.Schema<Ring> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function ringToJSON(ring: Ring): string {
  return schema.toJSON<Ring>(Ring$, ring);
}

export function ringFromJSON(jsonString: string): schema.Result<Ring> {
  return schema.fromJSON<Ring>(Ring$, jsonString);
}
