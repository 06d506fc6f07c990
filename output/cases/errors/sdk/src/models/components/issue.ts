import * as schema from "../../runtime/schema.js";

export type Issue = { text?: string | undefined };

export const Issue$: schema.Schema<Issue> = /* @__PURE__ */ schema.openObject({
  "text?": "string",
});

export function issueFromJSON(jsonString: string): schema.Result<Issue> {
  return schema.fromJSON<Issue>(Issue$, jsonString);
}
