import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type FaultData = { message?: string | null | undefined };

export class Fault extends CaseError {
  /** The body of the response. */
  declare data$: FaultData;

  constructor(err: FaultData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Fault", err);
  }
}

export const FaultData$: schema.Schema<FaultData> = /* @__PURE__ */ schema.openObject({
  "message?": "string|null",
});
