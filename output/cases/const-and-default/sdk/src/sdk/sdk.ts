import { putCase } from "../funcs/putCase.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Received } from "../models/components/received.js";
import type { Sent } from "../models/components/sent.js";
import type { PutCaseRequest } from "../models/operations/putcase.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  putCase(
    body: Sent,
    params?: Omit<PutCaseRequest, "sent"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Received> {
    return responsePromise(unwrapAsync, putCase(this, body, params, options));
  }
}
