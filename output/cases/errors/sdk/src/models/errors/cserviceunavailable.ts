import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type CServiceUnavailableData = string;

export class CServiceUnavailable extends CaseError {
  /** The body of the response. */
  declare data$: CServiceUnavailableData;

  constructor(err: CServiceUnavailableData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "CServiceUnavailable", err);
  }
}

export const CServiceUnavailableData$: schema.Schema<CServiceUnavailableData> = /* @__PURE__ */ schema.schema("string");
