import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type ConnectionErrorResponseData = { code?: string | undefined };

export class ConnectionErrorResponse extends CaseError {
  declare code?: string | undefined;
  /** The body of the response. */
  declare data$: ConnectionErrorResponseData;

  constructor(err: ConnectionErrorResponseData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "ConnectionErrorResponse", err);
  }
}

export const ConnectionErrorResponseData$: schema.Schema<ConnectionErrorResponseData> =
  /* @__PURE__ */ schema.openObject({
    "code?": "string",
  });
