import { getA } from "../funcs/getA.js";
import { ClientSDK } from "../lib/sdks.js";
import type { A } from "../models/components/a.js";
import type { GetARequest } from "../models/operations/geta.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  getA(params?: GetARequest | undefined, options?: RequestOptions): ResponsePromise<A> {
    return responsePromise(unwrapAsync, getA(this, params, options));
  }
}
