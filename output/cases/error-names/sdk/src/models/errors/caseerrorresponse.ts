import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type CaseErrorResponseData = { code?: string | undefined };

export class CaseErrorResponse extends CaseError {
  declare code?: string | undefined;
  /** The body of the response. */
  declare data$: CaseErrorResponseData;

  constructor(err: CaseErrorResponseData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "CaseErrorResponse", err);
  }
}

export const CaseErrorResponseData$: schema.Schema<CaseErrorResponseData> = /* @__PURE__ */ schema.openObject({
  "code?": "string",
});
