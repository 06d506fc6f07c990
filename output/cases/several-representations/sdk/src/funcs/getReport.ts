import type { CaseCore } from "../core.js";
import { type Progress, Progress$ } from "../models/components/progress.js";
import { type Report, Report$ } from "../models/components/report.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type GetReportRequest, GetReportRequest$ } from "../models/operations/getreport.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type AcceptOptions, type Accepts, accepting } from "../runtime/responses/accept.js";
import { choiceOf } from "../runtime/responses/choice-of.js";
import { stream } from "../runtime/responses/stream.js";
import { text } from "../runtime/responses/text.js";

export function getReport(
  client: CaseCore,
  id: string,
  options?: RequestOptions & AcceptOptions<"application/json" | "application/hal+json">,
): APIPromise<Result<Report | Progress, ClientErrors>>;
export function getReport(
  client: CaseCore,
  id: string,
  options: RequestOptions & Accepts<"text/csv" | "application/xml">,
): APIPromise<Result<string | Progress, ClientErrors>>;
export function getReport(
  client: CaseCore,
  id: string,
  options: RequestOptions & Accepts<`image/${string}`>,
): APIPromise<Result<ReadableStream<Uint8Array> | Progress, ClientErrors>>;
export function getReport(
  client: CaseCore,
  id: string,
  options?: RequestOptions &
    AcceptOptions<"application/json" | "text/csv" | "application/hal+json" | "application/xml" | `image/${string}`>,
): APIPromise<Result<Report | string | ReadableStream<Uint8Array> | Progress, ClientErrors>>;
export function getReport(
  client: CaseCore,
  id: string,
  options?: RequestOptions &
    AcceptOptions<"application/json" | "text/csv" | "application/hal+json" | "application/xml" | `image/${string}`>,
): APIPromise<Result<Report | string | ReadableStream<Uint8Array> | Progress, ClientErrors>> {
  return call(client, accepting(operation, options?.accept), { id }, options);
}

const operation: Operation<GetReportRequest, { "200": Report | string | ReadableStream<Uint8Array>; "202": Progress }> =
  {
    id: "getReport",
    method: "GET",
    path: "/reports/{id}",
    request: GetReportRequest$,
    responses: {
      200: choiceOf(
        json(Report$, { mediaType: "application/json, application/hal+json" }),
        text("text/csv"),
        text("application/xml"),
        stream("image/*"),
      ),
      202: json(Progress$),
    },
  };
