import { fill, messageOf } from "../../lib/errors.js";
import * as schema from "../../lib/schema.js";
import { CaseError } from "./caseerror.js";

export type ConnectionError2Data = { code?: string | undefined };

export class ConnectionError2 extends CaseError {
  declare code?: string | undefined;
  /** The body of the answer. */
  declare data$: ConnectionError2Data;

  constructor(err: ConnectionError2Data, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "ConnectionError2", err);
  }
}

export const ConnectionError2Data$: schema.Schema<ConnectionError2Data> = /* @__PURE__ */ schema.openObject({
  "code?": "string",
});
