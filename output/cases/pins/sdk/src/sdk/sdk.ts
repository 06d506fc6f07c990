import { fetch } from "../funcs/fetch.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  fetch(options?: RequestOptions): ResponsePromise<Case> {
    return responsePromise(unwrapAsync, fetch(this, options));
  }
}
