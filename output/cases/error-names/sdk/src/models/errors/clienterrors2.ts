import { assignData, messageOf } from "../../lib/errors.js";
import * as schema from "../../lib/schema.js";
import { CaseError } from "./caseerror.js";

export type ClientErrors2Data = { code?: string | undefined };

export class ClientErrors2 extends CaseError {
  declare code?: string | undefined;
  /** The body of the answer. */
  data$: ClientErrors2Data;

  constructor(
    err: ClientErrors2Data,
    httpMeta: { response: Response; request: Request; body: string },
  ) {
    super(messageOf(err), httpMeta);
    this.data$ = err;
    assignData(this, err);
    this.name = "ClientErrors2";
  }
}

export const ClientErrors2Data$: schema.Schema<ClientErrors2Data> =
  /* @__PURE__ */ schema.object({ "code?": "string" });
