import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { type Reason, Reason$ } from "../components/reason.js";
import { CaseError } from "./caseerror.js";

export type DeniedData = { reason?: Reason | undefined };

export class Denied extends CaseError {
  declare reason?: Reason | undefined;
  /** The body of the response. */
  declare data$: DeniedData;

  constructor(err: DeniedData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Denied", err);
  }
}

export const DeniedData$: schema.Schema<DeniedData> = /* @__PURE__ */ schema.openObject({
  "reason?": Reason$,
});
