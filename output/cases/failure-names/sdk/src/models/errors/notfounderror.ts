import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type NotFoundErrorData = { missing?: string | undefined };

export class NotFoundError extends CaseError {
  declare missing?: string | undefined;
  /** The body of the response. */
  declare data$: NotFoundErrorData;

  constructor(err: NotFoundErrorData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "NotFoundError", err);
  }
}

export const NotFoundErrorData$: schema.Schema<NotFoundErrorData> = /* @__PURE__ */ schema.openObject({
  "missing?": "string",
});
