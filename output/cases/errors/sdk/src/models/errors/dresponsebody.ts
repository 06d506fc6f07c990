import { fill, messageOf } from "../../lib/errors.js";
import * as schema from "../../lib/schema.js";
import { type Issue, Issue$ } from "../components/issue.js";
import { CaseError } from "./caseerror.js";

export type DResponseBodyData = { detail?: Array<Issue> | undefined };

export class DResponseBody extends CaseError {
  declare detail?: Array<Issue> | undefined;
  /** The body of the answer. */
  declare data$: DResponseBodyData;

  constructor(err: DResponseBodyData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "DResponseBody", err);
  }
}

export const DResponseBodyData$: schema.Schema<DResponseBodyData> = /* @__PURE__ */ schema.openObject({
  "detail?": { list: Issue$ },
});
