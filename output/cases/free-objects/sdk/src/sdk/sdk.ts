import { postCase } from "../funcs/postCase.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  postCase(body: Case, options?: RequestOptions): ResponsePromise<{ [k: string]: any }> {
    return responsePromise(unwrapAsync, postCase(this, body, options));
  }
}
