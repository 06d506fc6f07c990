import type { CaseCore } from "../core.js";
import { type Report, Report$ } from "../models/components/report.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type GetSummaryResponseBody, GetSummaryResponseBody$ } from "../models/operations/getsummary.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type AcceptOptions, type Accepts, accepting } from "../runtime/responses/accept.js";
import { choiceOf } from "../runtime/responses/choice-of.js";

export function getSummary(
  client: CaseCore,
  options?: RequestOptions & AcceptOptions<"application/json">,
): APIPromise<Result<Report, ClientErrors>>;
export function getSummary(
  client: CaseCore,
  options: RequestOptions & Accepts<"application/vnd.case.short+json">,
): APIPromise<Result<GetSummaryResponseBody, ClientErrors>>;
export function getSummary(
  client: CaseCore,
  options?: RequestOptions & AcceptOptions<"application/json" | "application/vnd.case.short+json">,
): APIPromise<Result<Report | GetSummaryResponseBody, ClientErrors>>;
export function getSummary(
  client: CaseCore,
  options?: RequestOptions & AcceptOptions<"application/json" | "application/vnd.case.short+json">,
): APIPromise<Result<Report | GetSummaryResponseBody, ClientErrors>> {
  return call(client, accepting(operation, options?.accept), undefined, options);
}

const operation: Operation<undefined, { "200": Report | GetSummaryResponseBody }> = {
  id: "getSummary",
  method: "GET",
  path: "/summary",
  responses: {
    200: choiceOf(json(Report$), json(GetSummaryResponseBody$, { mediaType: "application/vnd.case.short+json" })),
  },
};
