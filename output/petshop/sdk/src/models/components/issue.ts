import * as schema from "../../runtime/schema.js";

export type Issue = { field: string; problem: string };

export const Issue$: schema.Schema<Issue> = /* @__PURE__ */ schema.openObject({
  field: "string",
  problem: "string",
});

export function issueFromJSON(jsonString: string): schema.Result<Issue> {
  return schema.fromJSON<Issue>(Issue$, jsonString);
}
