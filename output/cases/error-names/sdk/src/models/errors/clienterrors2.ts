import { fill, messageOf } from "../../lib/errors.js";
import * as schema from "../../lib/schema.js";
import { CaseError } from "./caseerror.js";

export type ClientErrors2Data = { code?: string | undefined };

export class ClientErrors2 extends CaseError {
  declare code?: string | undefined;
  /** The body of the answer. */
  declare data$: ClientErrors2Data;

  constructor(err: ClientErrors2Data, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "ClientErrors2", err);
  }
}

export const ClientErrors2Data$: schema.Schema<ClientErrors2Data> = /* @__PURE__ */ schema.openObject({
  "code?": "string",
});
