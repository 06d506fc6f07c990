import * as schema from "../../runtime/schema.js";

export type Case = { shown?: string | undefined; kept?: string | undefined };

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "shown?": "string",
  "kept?": "string",
});

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
