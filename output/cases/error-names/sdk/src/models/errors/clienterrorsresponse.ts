import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type ClientErrorsResponseData = { code?: string | undefined };

export class ClientErrorsResponse extends CaseError {
  declare code?: string | undefined;
  /** The body of the response. */
  declare data$: ClientErrorsResponseData;

  constructor(err: ClientErrorsResponseData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "ClientErrorsResponse", err);
  }
}

export const ClientErrorsResponseData$: schema.Schema<ClientErrorsResponseData> = /* @__PURE__ */ schema.openObject({
  "code?": "string",
});
