import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type RefusalData = { code?: number | undefined };

export class Refusal extends CaseError {
  declare code?: number | undefined;
  /** The body of the response. */
  declare data$: RefusalData;

  constructor(err: RefusalData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Refusal", err);
  }
}

export const RefusalData$: schema.Schema<RefusalData> = /* @__PURE__ */ schema.openObject({
  "code?": "integer",
});
