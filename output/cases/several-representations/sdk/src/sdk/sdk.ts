import { answer } from "../funcs/answer.js";
import { getReport } from "../funcs/getReport.js";
import { getSummary } from "../funcs/getSummary.js";
import { listReports } from "../funcs/listReports.js";
import { streamAnswer } from "../funcs/streamAnswer.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Progress } from "../models/components/progress.js";
import type { Question } from "../models/components/question.js";
import type { Report } from "../models/components/report.js";
import type { AnswerRequestBody } from "../models/operations/answer.js";
import type { GetSummaryResponseBody } from "../models/operations/getsummary.js";
import type { ListReportsRequest, ListReportsResponse } from "../models/operations/listreports.js";
import type { PageIterator } from "../runtime/api.js";
import type { BodyOptions } from "../runtime/bodies/choose.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import type { AcceptOptions, Accepts } from "../runtime/responses/accept.js";
import type { EventStream } from "../runtime/responses/events.js";
import { unwrapAsync } from "../types/fp.js";
import { unwrapResultIterator } from "../types/operations.js";

export class Case extends ClientSDK {
  getReport(
    id: string,
    options?: RequestOptions & AcceptOptions<"application/json" | "application/hal+json">,
  ): ResponsePromise<Report | Progress>;
  getReport(
    id: string,
    options: RequestOptions & Accepts<"text/csv" | "application/xml">,
  ): ResponsePromise<string | Progress>;
  getReport(
    id: string,
    options: RequestOptions & Accepts<`image/${string}`>,
  ): ResponsePromise<ReadableStream<Uint8Array> | Progress>;
  getReport(
    id: string,
    options?: RequestOptions &
      AcceptOptions<"application/json" | "text/csv" | "application/hal+json" | "application/xml" | `image/${string}`>,
  ): ResponsePromise<Report | string | ReadableStream<Uint8Array> | Progress>;
  getReport(
    id: string,
    options?: RequestOptions,
  ): ResponsePromise<Report | string | ReadableStream<Uint8Array> | Progress> {
    return responsePromise(unwrapAsync, getReport(this, id, options));
  }

  getSummary(options?: RequestOptions & AcceptOptions<"application/json">): ResponsePromise<Report>;
  getSummary(
    options: RequestOptions & Accepts<"application/vnd.case.short+json">,
  ): ResponsePromise<GetSummaryResponseBody>;
  getSummary(
    options?: RequestOptions & AcceptOptions<"application/json" | "application/vnd.case.short+json">,
  ): ResponsePromise<Report | GetSummaryResponseBody>;
  getSummary(options?: RequestOptions): ResponsePromise<Report | GetSummaryResponseBody> {
    return responsePromise(unwrapAsync, getSummary(this, options));
  }

  listReports(
    params?: ListReportsRequest | undefined,
    options?: RequestOptions & AcceptOptions<"application/json">,
  ): ResponsePromise<PageIterator<ListReportsResponse, { cursor: string }>>;
  listReports(
    params: ListReportsRequest | undefined,
    options: RequestOptions & Accepts<"text/csv">,
  ): ResponsePromise<PageIterator<{ result: string }, { cursor: string }>>;
  listReports(
    params?: ListReportsRequest | undefined,
    options?: RequestOptions & AcceptOptions<"application/json" | "text/csv">,
  ): ResponsePromise<PageIterator<ListReportsResponse | { result: string }, { cursor: string }>>;
  listReports(
    params?: ListReportsRequest | undefined,
    options?: RequestOptions,
  ): ResponsePromise<PageIterator<ListReportsResponse | { result: string }, { cursor: string }>> {
    return responsePromise(unwrapResultIterator, listReports(this, params, options));
  }

  answer(
    body: AnswerRequestBody,
    options?: RequestOptions & BodyOptions & AcceptOptions<"application/json">,
  ): ResponsePromise<Report>;
  answer(
    body: AnswerRequestBody,
    options: RequestOptions & BodyOptions & Accepts<"text/html">,
  ): ResponsePromise<string>;
  answer(
    body: AnswerRequestBody,
    options?: RequestOptions & BodyOptions & AcceptOptions<"application/json" | "text/html">,
  ): ResponsePromise<Report | string>;
  answer(
    body: Question,
    options?: RequestOptions & BodyOptions<"application/json"> & AcceptOptions<"application/json">,
  ): ResponsePromise<Report>;
  answer(
    body: Question,
    options: RequestOptions & BodyOptions<"application/json"> & Accepts<"text/html">,
  ): ResponsePromise<string>;
  answer(
    body: string,
    options?: RequestOptions & BodyOptions<"text/plain"> & AcceptOptions<"application/json">,
  ): ResponsePromise<Report>;
  answer(
    body: string,
    options: RequestOptions & BodyOptions<"text/plain"> & Accepts<"text/html">,
  ): ResponsePromise<string>;
  answer(body: AnswerRequestBody, options?: RequestOptions): ResponsePromise<Report | string> {
    return responsePromise(unwrapAsync, answer(this, body, options));
  }

  streamAnswer(
    body: Question & { stream: true },
    options?: RequestOptions & AcceptOptions,
  ): ResponsePromise<EventStream<Progress>>;
  streamAnswer(
    body: Question & { stream?: false | undefined },
    options?: RequestOptions & AcceptOptions,
  ): ResponsePromise<Report>;
  streamAnswer(
    body: Question,
    options?: RequestOptions & AcceptOptions,
  ): ResponsePromise<Report | EventStream<Progress>>;
  streamAnswer(
    body: Question,
    options: RequestOptions & Accepts<"audio/mpeg">,
  ): ResponsePromise<ReadableStream<Uint8Array>>;
  streamAnswer(
    body: Question,
    options?: RequestOptions & AcceptOptions<"audio/mpeg">,
  ): ResponsePromise<Report | EventStream<Progress> | ReadableStream<Uint8Array>>;
  streamAnswer(
    body: Question,
    options?: RequestOptions,
  ): ResponsePromise<Report | EventStream<Progress> | ReadableStream<Uint8Array>> {
    return responsePromise(unwrapAsync, streamAnswer(this, body, options));
  }
}
