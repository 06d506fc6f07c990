import { a } from "../funcs/a.js";
import type { RequestOptions } from "../lib/api.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2 } from "../models/components/case.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  a(options?: RequestOptions): ResponsePromise<Case$2> {
    return withResponse(this, unwrapAsync, a(this, options));
  }
}
