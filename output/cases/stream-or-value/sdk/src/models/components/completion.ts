import * as schema from "../../runtime/schema.js";

export type Completion = { text?: string | undefined };

export const Completion$: schema.Schema<Completion> = /* @__PURE__ */ schema.openObject({
  "text?": "string",
});

export function completionFromJSON(jsonString: string): schema.Result<Completion> {
  return schema.fromJSON<Completion>(Completion$, jsonString);
}
