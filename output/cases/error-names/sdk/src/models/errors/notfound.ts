import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type NotFoundData = { code?: string | undefined };

export class NotFound extends CaseError {
  declare code?: string | undefined;
  /** The body of the response. */
  declare data$: NotFoundData;

  constructor(err: NotFoundData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "NotFound", err);
  }
}

export const NotFoundData$: schema.Schema<NotFoundData> = /* @__PURE__ */ schema.openObject({
  "code?": "string",
});
