import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type GetAServerErrorData = { ours?: string | undefined };

export class GetAServerError extends CaseError {
  declare ours?: string | undefined;
  /** The body of the response. */
  declare data$: GetAServerErrorData;

  constructor(err: GetAServerErrorData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "GetAServerError", err);
  }
}

export const GetAServerErrorData$: schema.Schema<GetAServerErrorData> = /* @__PURE__ */ schema.openObject({
  "ours?": "string",
});
