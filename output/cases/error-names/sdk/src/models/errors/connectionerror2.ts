import { assignData, messageOf } from "../../lib/errors.js";
import * as schema from "../../lib/schema.js";
import { CaseError } from "./caseerror.js";

export type ConnectionError2Data = { code?: string | undefined };

export class ConnectionError2 extends CaseError {
  declare code?: string | undefined;
  /** The body of the answer. */
  data$: ConnectionError2Data;

  constructor(
    err: ConnectionError2Data,
    httpMeta: { response: Response; request: Request; body: string },
  ) {
    super(messageOf(err), httpMeta);
    this.data$ = err;
    assignData(this, err);
    this.name = "ConnectionError2";
  }
}

export const ConnectionError2Data$: schema.Schema<ConnectionError2Data> =
  /* @__PURE__ */ schema.object({ "code?": "string" });
