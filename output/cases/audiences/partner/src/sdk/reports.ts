import { reportsGet } from "../funcs/reportsGet.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Report } from "../models/components/report.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Reports extends ClientSDK {
  get(month: string, options?: RequestOptions): ResponsePromise<Report> {
    return responsePromise(unwrapAsync, reportsGet(this, month, options));
  }
}
