import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type CaseData = { name?: string | undefined };

export class Case extends CaseError {
  /** The body of the response. */
  declare data$: CaseData;

  constructor(err: CaseData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Case", err);
  }
}

export const CaseData$: schema.Schema<CaseData> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});
