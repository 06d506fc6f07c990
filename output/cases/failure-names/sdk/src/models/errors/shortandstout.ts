import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type ShortAndStoutData = { spout?: string | undefined };

export class ShortAndStout extends CaseError {
  declare spout?: string | undefined;
  /** The body of the response. */
  declare data$: ShortAndStoutData;

  constructor(err: ShortAndStoutData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "ShortAndStout", err);
  }
}

export const ShortAndStoutData$: schema.Schema<ShortAndStoutData> = /* @__PURE__ */ schema.openObject({
  "spout?": "string",
});
