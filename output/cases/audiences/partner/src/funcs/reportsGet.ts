import type { CaseCore } from "../core.js";
import { type Report, Report$ } from "../models/components/report.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type GetReportRequest, GetReportRequest$ } from "../models/operations/getreport.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function reportsGet(
  client: CaseCore,
  month: string,
  options?: RequestOptions,
): APIPromise<Result<Report, ClientErrors>> {
  return call(client, operation, { month }, options);
}

const operation: Operation<GetReportRequest, { "200": Report }> = {
  id: "getReport",
  method: "GET",
  path: "/reports/{month}",
  request: GetReportRequest$,
  responses: { 200: json(Report$) },
  security: [{ partnerKey: [] }],
};
