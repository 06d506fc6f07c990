import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type FailuresResponseData = { code?: string | undefined };

export class FailuresResponse extends CaseError {
  declare code?: string | undefined;
  /** The body of the response. */
  declare data$: FailuresResponseData;

  constructor(err: FailuresResponseData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "FailuresResponse", err);
  }
}

export const FailuresResponseData$: schema.Schema<FailuresResponseData> = /* @__PURE__ */ schema.openObject({
  "code?": "string",
});
