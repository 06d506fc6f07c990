import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type ProblemData = { title?: string | undefined };

export class Problem extends CaseError {
  declare title?: string | undefined;
  /** The body of the response. */
  declare data$: ProblemData;

  constructor(err: ProblemData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Problem", err);
  }
}

export const ProblemData$: schema.Schema<ProblemData> = /* @__PURE__ */ schema.openObject({
  "title?": "string",
});
