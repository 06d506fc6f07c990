import { fill, messageOf } from "../../lib/errors.js";
import * as schema from "../../lib/schema.js";
import { CaseError } from "./caseerror.js";

export type CaseError2Data = { code?: string | undefined };

export class CaseError2 extends CaseError {
  declare code?: string | undefined;
  /** The body of the answer. */
  declare data$: CaseError2Data;

  constructor(err: CaseError2Data, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "CaseError2", err);
  }
}

export const CaseError2Data$: schema.Schema<CaseError2Data> = /* @__PURE__ */ schema.openObject({ "code?": "string" });
