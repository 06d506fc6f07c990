import { assignData, messageOf } from "../../lib/errors.js";
import * as schema from "../../lib/schema.js";
import { type Reason, Reason$ } from "../components/reason.js";
import { CaseError } from "./caseerror.js";

export type DeniedData = { reason?: Reason | undefined };

export class Denied extends CaseError {
  declare reason?: Reason | undefined;
  /** The body of the answer. */
  data$: DeniedData;

  constructor(
    err: DeniedData,
    httpMeta: { response: Response; request: Request; body: string },
  ) {
    super(messageOf(err), httpMeta);
    this.data$ = err;
    assignData(this, err);
    this.name = "Denied";
  }
}

export const DeniedData$: schema.Schema<DeniedData> =
  /* @__PURE__ */ schema.object({ "reason?": Reason$ });
