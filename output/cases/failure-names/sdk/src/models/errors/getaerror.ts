import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type GetAErrorData = { twice?: string | undefined };

export class GetAError extends CaseError {
  declare twice?: string | undefined;
  /** The body of the response. */
  declare data$: GetAErrorData;

  constructor(err: GetAErrorData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "GetAError", err);
  }
}

export const GetAErrorData$: schema.Schema<GetAErrorData> = /* @__PURE__ */ schema.openObject({
  "twice?": "string",
});
