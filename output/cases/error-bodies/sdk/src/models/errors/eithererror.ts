import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type EitherErrorData = Array<string>;

export class EitherError extends CaseError {
  /** The body of the response. */
  declare data$: EitherErrorData;

  constructor(err: EitherErrorData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "EitherError", err);
  }
}

export const EitherErrorData$: schema.Schema<EitherErrorData> = /* @__PURE__ */ schema.schema({ list: "string" });
