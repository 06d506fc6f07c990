import { a } from "../funcs/a.js";
import { a2 } from "../funcs/a2.js";
import { c } from "../funcs/c.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import type { ARequest } from "../models/operations/a.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  a(id: string, params?: Omit<ARequest, "id"> | undefined, options?: RequestOptions): ResponsePromise<Case> {
    return responsePromise(unwrapAsync, a(this, id, params, options));
  }

  a2(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, a2(this, options));
  }

  c(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, c(this, options));
  }
}
