import { fill, messageOf } from "../../lib/errors.js";
import * as schema from "../../lib/schema.js";
import { CaseError } from "./caseerror.js";

export type ResponseValidationError2Data = { code?: string | undefined };

export class ResponseValidationError2 extends CaseError {
  declare code?: string | undefined;
  /** The body of the answer. */
  declare data$: ResponseValidationError2Data;

  constructor(err: ResponseValidationError2Data, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "ResponseValidationError2", err);
  }
}

export const ResponseValidationError2Data$: schema.Schema<ResponseValidationError2Data> =
  /* @__PURE__ */ schema.openObject({ "code?": "string" });
