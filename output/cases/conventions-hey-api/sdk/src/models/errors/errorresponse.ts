import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type ErrorResponseData = { error_code: string };

export class ErrorResponse extends CaseError {
  declare error_code: string;
  /** The body of the response. */
  declare data$: ErrorResponseData;

  constructor(err: ErrorResponseData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "ErrorResponse", err);
  }
}

export const ErrorResponseData$: schema.Schema<ErrorResponseData> = /* @__PURE__ */ schema.openObject({
  error_code: "string",
});
