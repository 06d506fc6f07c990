import * as schema from "../../lib/schema.js";

export type security = { a?: string | undefined };

export const security$: schema.Schema<security> = /* @__PURE__ */ schema.openObject({ "a?": "string" });

export function securityFromJSON(jsonString: string): schema.Result<security> {
  return schema.fromJSON(security$, jsonString);
}
