import * as schema from "../../runtime/schema.js";

export type Question = { text?: string | undefined; stream?: boolean | undefined };

export const Question$: schema.Schema<Question> = /* @__PURE__ */ schema.openObject({
  "text?": "string",
  "stream?": "boolean",
});

export function questionToJSON(question: Question): string {
  return schema.toJSON<Question>(Question$, question);
}
