import * as schema from "../../runtime/schema.js";

export type Problem = { title?: string | undefined };

export const Problem$: schema.Schema<Problem> = /* @__PURE__ */ schema.openObject({
  "title?": "string",
});

export function problemFromJSON(jsonString: string): schema.Result<Problem> {
  return schema.fromJSON<Problem>(Problem$, jsonString);
}
