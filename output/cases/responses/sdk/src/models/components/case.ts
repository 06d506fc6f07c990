import * as schema from "../../runtime/schema.js";

export type Case = { name?: string | undefined };

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
