import { fill, messageOf } from "../../lib/errors.js";
import * as schema from "../../lib/schema.js";
import { CaseError } from "./caseerror.js";

export type APIError2Data = { code?: string | undefined };

export class APIError2 extends CaseError {
  declare code?: string | undefined;
  /** The body of the answer. */
  declare data$: APIError2Data;

  constructor(err: APIError2Data, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "APIError2", err);
  }
}

export const APIError2Data$: schema.Schema<APIError2Data> = /* @__PURE__ */ schema.openObject({ "code?": "string" });
