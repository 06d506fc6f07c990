import { reportsGet } from "../funcs/reportsGet.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Report } from "../models/components/report.js";
import { unwrapAsync } from "../types/fp.js";

export class Reports extends ClientSDK {
  get(month: string, options?: RequestOptions): ResponsePromise<Report> {
    return responsePromise(unwrapAsync, reportsGet(this, month, options));
  }
}
