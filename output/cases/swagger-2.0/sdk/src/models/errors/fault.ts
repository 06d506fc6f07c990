import { assignData, messageOf } from "../../lib/errors.js";
import * as schema from "../../lib/schema.js";
import { CaseError } from "./caseerror.js";

export type FaultData = { message?: string | undefined };

export class Fault extends CaseError {
  /** The body of the answer. */
  data$: FaultData;

  constructor(
    err: FaultData,
    httpMeta: { response: Response; request: Request; body: string },
  ) {
    super(messageOf(err), httpMeta);
    this.data$ = err;
    assignData(this, err);
    this.name = "Fault";
  }
}

export const FaultData$: schema.Schema<FaultData> =
  /* @__PURE__ */ schema.object({ "message?": "string" });
