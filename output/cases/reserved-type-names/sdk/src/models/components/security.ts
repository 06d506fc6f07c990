import * as schema from "../../runtime/schema.js";

export type Security = { a?: string | undefined };

export const Security$: schema.Schema<Security> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function securityFromJSON(jsonString: string): schema.Result<Security> {
  return schema.fromJSON<Security>(Security$, jsonString);
}
