import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type MissingData = { missing?: string | undefined };

export class Missing extends CaseError {
  declare missing?: string | undefined;
  /** The body of the response. */
  declare data$: MissingData;

  constructor(err: MissingData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Missing", err);
  }
}

export const MissingData$: schema.Schema<MissingData> = /* @__PURE__ */ schema.openObject({
  "missing?": "string",
});
