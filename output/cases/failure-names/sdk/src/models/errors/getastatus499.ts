import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type GetAStatus499Data = { unknown?: string | undefined };

export class GetAStatus499 extends CaseError {
  declare unknown?: string | undefined;
  /** The body of the response. */
  declare data$: GetAStatus499Data;

  constructor(err: GetAStatus499Data, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "GetAStatus499", err);
  }
}

export const GetAStatus499Data$: schema.Schema<GetAStatus499Data> = /* @__PURE__ */ schema.openObject({
  "unknown?": "string",
});
