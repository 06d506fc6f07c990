import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type GetAConflictData = { onlyHere?: string | undefined };

export class GetAConflict extends CaseError {
  declare onlyHere?: string | undefined;
  /** The body of the response. */
  declare data$: GetAConflictData;

  constructor(err: GetAConflictData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "GetAConflict", err);
  }
}

export const GetAConflictData$: schema.Schema<GetAConflictData> = /* @__PURE__ */ schema.openObject({
  "onlyHere?": "string",
});
