import { getCase } from "../funcs/getCase.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Votes } from "../models/components/votes.js";
import type { GetCaseRequest } from "../models/operations/getcase.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  getCase(params?: GetCaseRequest | undefined, options?: RequestOptions): ResponsePromise<Votes> {
    return responsePromise(unwrapAsync, getCase(this, params, options));
  }
}
