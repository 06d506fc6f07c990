import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { type Rejection as Rejection$2, Rejection$ } from "../components/rejection.js";
import { CaseError } from "./caseerror.js";

export type RejectionData = Rejection$2;

export class Rejection extends CaseError {
  /** The body of the response. */
  declare data$: RejectionData;

  constructor(err: RejectionData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Rejection", err);
  }
}

export const RejectionData$: schema.Schema<RejectionData> = /* @__PURE__ */ schema.schema(Rejection$);
