import { fill, messageOf } from "../../lib/errors.js";
import * as schema from "../../lib/schema.js";
import { CaseError } from "./caseerror.js";

export type Failures2Data = { code?: string | undefined };

export class Failures2 extends CaseError {
  declare code?: string | undefined;
  /** The body of the answer. */
  declare data$: Failures2Data;

  constructor(err: Failures2Data, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Failures2", err);
  }
}

export const Failures2Data$: schema.Schema<Failures2Data> = /* @__PURE__ */ schema.openObject({ "code?": "string" });
