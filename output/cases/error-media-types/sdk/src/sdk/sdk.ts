import { getA } from "../funcs/getA.js";
import type { RequestOptions } from "../lib/extras.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  getA(options?: RequestOptions): ResponsePromise<string> {
    return withResponse(this, unwrapAsync, getA(this, options));
  }
}
