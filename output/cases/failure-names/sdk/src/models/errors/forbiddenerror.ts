import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type ForbiddenErrorData = { forbidden?: string | undefined };

export class ForbiddenError extends CaseError {
  declare forbidden?: string | undefined;
  /** The body of the response. */
  declare data$: ForbiddenErrorData;

  constructor(err: ForbiddenErrorData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "ForbiddenError", err);
  }
}

export const ForbiddenErrorData$: schema.Schema<ForbiddenErrorData> = /* @__PURE__ */ schema.openObject({
  "forbidden?": "string",
});
