import { ofNothing } from "../funcs/ofNothing.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Api extends ClientSDK {
  ofNothing(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, ofNothing(this, options));
  }
}
