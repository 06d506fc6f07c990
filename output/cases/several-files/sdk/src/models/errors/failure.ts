import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type FailureData = { message?: string | undefined };

export class Failure extends CaseError {
  /** The body of the response. */
  declare data$: FailureData;

  constructor(err: FailureData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Failure", err);
  }
}

export const FailureData$: schema.Schema<FailureData> = /* @__PURE__ */ schema.openObject({
  "message?": "string",
});
