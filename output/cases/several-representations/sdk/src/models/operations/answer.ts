import * as schema from "../../runtime/schema.js";
import { type Question, Question$ } from "../components/question.js";

export type AnswerRequestBody = Question | string;

export const AnswerRequestBody$: schema.Schema<AnswerRequestBody> = /* @__PURE__ */ schema.oneOf([Question$, "string"]);

export function answerRequestBodyToJSON(answerRequestBody: AnswerRequestBody): string {
  return schema.toJSON<AnswerRequestBody>(AnswerRequestBody$, answerRequestBody);
}
