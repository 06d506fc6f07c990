import { a } from "../funcs/a.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Fresh } from "../models/components/fresh.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  a(options?: RequestOptions): ResponsePromise<Fresh> {
    return responsePromise(unwrapAsync, a(this, options));
  }
}
