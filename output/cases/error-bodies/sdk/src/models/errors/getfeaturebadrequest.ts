import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { type Fault, Fault$ } from "../components/fault.js";
import { CaseError } from "./caseerror.js";

export type GetFeatureBadRequestData = Array<Fault>;

export class GetFeatureBadRequest extends CaseError {
  /** The body of the response. */
  declare data$: GetFeatureBadRequestData;

  constructor(err: GetFeatureBadRequestData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "GetFeatureBadRequest", err);
  }
}

export const GetFeatureBadRequestData$: schema.Schema<GetFeatureBadRequestData> = /* @__PURE__ */ schema.schema({
  list: Fault$,
});
