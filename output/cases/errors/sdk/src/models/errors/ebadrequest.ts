import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { type EResponseBody, EResponseBody$ } from "../operations/e.js";
import { CaseError } from "./caseerror.js";

export type EBadRequestData = EResponseBody;

export class EBadRequest extends CaseError {
  /** The body of the response. */
  declare data$: EBadRequestData;

  constructor(err: EBadRequestData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "EBadRequest", err);
  }
}

export const EBadRequestData$: schema.Schema<EBadRequestData> = /* @__PURE__ */ schema.schema(EResponseBody$);
