import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type APIErrorResponseData = { code?: string | undefined };

export class APIErrorResponse extends CaseError {
  declare code?: string | undefined;
  /** The body of the response. */
  declare data$: APIErrorResponseData;

  constructor(err: APIErrorResponseData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "APIErrorResponse", err);
  }
}

export const APIErrorResponseData$: schema.Schema<APIErrorResponseData> = /* @__PURE__ */ schema.openObject({
  "code?": "string",
});
