import * as schema from "../../runtime/schema.js";

export type Question = { text: string; stream?: boolean | null | undefined };

export const Question$: schema.Schema<Question> = /* @__PURE__ */ schema.openObject({
  text: "string",
  "stream?": "boolean|null",
});

export function questionToJSON(question: Question): string {
  return schema.toJSON<Question>(Question$, question);
}
