import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type ResponseValidationErrorResponseData = { code?: string | undefined };

export class ResponseValidationErrorResponse extends CaseError {
  declare code?: string | undefined;
  /** The body of the response. */
  declare data$: ResponseValidationErrorResponseData;

  constructor(
    err: ResponseValidationErrorResponseData,
    httpMeta: { response: Response; request: Request; body: string },
  ) {
    super(messageOf(err), httpMeta);
    fill(this, "ResponseValidationErrorResponse", err);
  }
}

export const ResponseValidationErrorResponseData$: schema.Schema<ResponseValidationErrorResponseData> =
  /* @__PURE__ */ schema.openObject({
    "code?": "string",
  });
