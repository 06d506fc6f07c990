import { fill, messageOf } from "../../lib/errors.js";
import * as schema from "../../lib/schema.js";
import { CaseError } from "./caseerror.js";

export type ErrorModelData = { code?: string | undefined };

export class ErrorModel extends CaseError {
  declare code?: string | undefined;
  /** The body of the answer. */
  declare data$: ErrorModelData;

  constructor(err: ErrorModelData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "ErrorModel", err);
  }
}

export const ErrorModelData$: schema.Schema<ErrorModelData> = /* @__PURE__ */ schema.openObject({ "code?": "string" });
