import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { type Issue, Issue$ } from "../components/issue.js";
import { CaseError } from "./caseerror.js";

export type DUnprocessableContentData = { detail?: Array<Issue> | undefined };

export class DUnprocessableContent extends CaseError {
  declare detail?: Array<Issue> | undefined;
  /** The body of the response. */
  declare data$: DUnprocessableContentData;

  constructor(err: DUnprocessableContentData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "DUnprocessableContent", err);
  }
}

export const DUnprocessableContentData$: schema.Schema<DUnprocessableContentData> = /* @__PURE__ */ schema.openObject({
  "detail?": { list: Issue$ },
});
