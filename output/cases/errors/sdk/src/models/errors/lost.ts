import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type LostData = { id?: string | undefined };

export class Lost extends CaseError {
  declare id?: string | undefined;
  /** The body of the response. */
  declare data$: LostData;

  constructor(err: LostData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Lost", err);
  }
}

export const LostData$: schema.Schema<LostData> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
});
