import * as schema from "../../lib/schema.js";

export type Other = { a?: string | undefined };

export const Other$: schema.Schema<Other> = /* @__PURE__ */ schema.object({
  "a?": "string",
});

export function otherFromJSON(jsonString: string): schema.Result<Other> {
  return schema.fromJSON(Other$, jsonString);
}
