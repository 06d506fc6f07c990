import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type GetFeatureNotFoundData = string;

export class GetFeatureNotFound extends CaseError {
  /** The body of the response. */
  declare data$: GetFeatureNotFoundData;

  constructor(err: GetFeatureNotFoundData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "GetFeatureNotFound", err);
  }
}

export const GetFeatureNotFoundData$: schema.Schema<GetFeatureNotFoundData> = /* @__PURE__ */ schema.schema("string");
