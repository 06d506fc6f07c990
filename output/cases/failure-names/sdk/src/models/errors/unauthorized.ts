import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type UnauthorizedData = { reason?: string | undefined };

export class Unauthorized extends CaseError {
  declare reason?: string | undefined;
  /** The body of the response. */
  declare data$: UnauthorizedData;

  constructor(err: UnauthorizedData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Unauthorized", err);
  }
}

export const UnauthorizedData$: schema.Schema<UnauthorizedData> = /* @__PURE__ */ schema.openObject({
  "reason?": "string",
});
