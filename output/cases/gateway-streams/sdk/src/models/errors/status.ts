import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type StatusData = { code?: number | undefined; message?: string | undefined };

export class Status extends CaseError {
  declare code?: number | undefined;
  /** The body of the response. */
  declare data$: StatusData;

  constructor(err: StatusData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Status", err);
  }
}

export const StatusData$: schema.Schema<StatusData> = /* @__PURE__ */ schema.openObject({
  "code?": "integer",
  "message?": "string",
});
