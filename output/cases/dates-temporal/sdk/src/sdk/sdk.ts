import { putCase } from "../funcs/putCase.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import type { PutCaseRequest, PutCaseResponseHeaders } from "../models/operations/putcase.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";
import type { Temporal } from "temporal-spec";

export class CaseClient extends ClientSDK {
  putCase(
    on: Temporal.PlainDate,
    body: Case,
    params?: Omit<PutCaseRequest, "on" | "case"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Case, PutCaseResponseHeaders> {
    return responsePromise(unwrapAsync, putCase(this, on, body, params, options));
  }
}
