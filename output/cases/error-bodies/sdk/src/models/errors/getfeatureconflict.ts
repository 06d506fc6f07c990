import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { type GetFeatureResponseBody, GetFeatureResponseBody$ } from "../operations/getfeature.js";
import { CaseError } from "./caseerror.js";

export type GetFeatureConflictData = GetFeatureResponseBody;

export class GetFeatureConflict extends CaseError {
  /** The body of the response. */
  declare data$: GetFeatureConflictData;

  constructor(err: GetFeatureConflictData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "GetFeatureConflict", err);
  }
}

export const GetFeatureConflictData$: schema.Schema<GetFeatureConflictData> =
  /* @__PURE__ */ schema.schema(GetFeatureResponseBody$);
