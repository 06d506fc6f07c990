import { assignData, messageOf } from "../../lib/errors.js";
import * as schema from "../../lib/schema.js";
import { CaseError } from "./caseerror.js";

export type Failures2Data = { code?: string | undefined };

export class Failures2 extends CaseError {
  declare code?: string | undefined;
  /** The body of the answer. */
  data$: Failures2Data;

  constructor(
    err: Failures2Data,
    httpMeta: { response: Response; request: Request; body: string },
  ) {
    super(messageOf(err), httpMeta);
    this.data$ = err;
    assignData(this, err);
    this.name = "Failures2";
  }
}

export const Failures2Data$: schema.Schema<Failures2Data> =
  /* @__PURE__ */ schema.object({ "code?": "string" });
