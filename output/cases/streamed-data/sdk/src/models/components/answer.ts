import * as schema from "../../lib/schema.js";

export type Answer = { text: string };

export const Answer$: schema.Schema<Answer> = /* @__PURE__ */ schema.object({
  text: "string",
});

export function answerFromJSON(jsonString: string): schema.Result<Answer> {
  return schema.fromJSON<Answer>(Answer$, jsonString);
}
