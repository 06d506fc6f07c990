import { getCase } from "../funcs/getCase.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  getCase(options?: RequestOptions): ResponsePromise<Case> {
    return responsePromise(unwrapAsync, getCase(this, options));
  }
}
