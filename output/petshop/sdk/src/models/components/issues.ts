import * as schema from "../../lib/schema.js";

export type Issues = { field: string; problem: string };

export const Issues$: schema.Schema<Issues> = /* @__PURE__ */ schema.openObject({ "field problem": "string" });

export function issuesFromJSON(jsonString: string): schema.Result<Issues> {
  return schema.fromJSON(Issues$, jsonString);
}
