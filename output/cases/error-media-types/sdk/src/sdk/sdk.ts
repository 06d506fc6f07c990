import { getA } from "../funcs/getA.js";
import { getB } from "../funcs/getB.js";
import type { RequestOptions } from "../lib/extras.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Problem } from "../models/components/problem.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  getA(options?: RequestOptions): ResponsePromise<string> {
    return withResponse(this, unwrapAsync, getA(this, options));
  }

  getB(options?: RequestOptions): ResponsePromise<Problem> {
    return withResponse(this, unwrapAsync, getB(this, options));
  }
}
