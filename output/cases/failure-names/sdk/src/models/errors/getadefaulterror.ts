import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type GetADefaultErrorData = { other?: string | undefined };

export class GetADefaultError extends CaseError {
  declare other?: string | undefined;
  /** The body of the response. */
  declare data$: GetADefaultErrorData;

  constructor(err: GetADefaultErrorData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "GetADefaultError", err);
  }
}

export const GetADefaultErrorData$: schema.Schema<GetADefaultErrorData> = /* @__PURE__ */ schema.openObject({
  "other?": "string",
});
