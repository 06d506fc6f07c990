import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { type Issue, Issue$ } from "../components/issue.js";
import { CaseError } from "./caseerror.js";

/** The request is wrong. */
export type BadData = { message: string; statusCode: number; stack: string; issues?: Array<Issue> | undefined };

/** The request is wrong. */
export class Bad extends CaseError {
  declare issues?: Array<Issue> | undefined;
  /** The body of the response. */
  declare data$: BadData;

  constructor(err: BadData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Bad", err);
  }
}

export const BadData$: schema.Schema<BadData> = /* @__PURE__ */ schema.openSnakeObject({
  message: "string",
  statusCode: "integer",
  stack: "string",
  "issues?": { list: Issue$ },
});
