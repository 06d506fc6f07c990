import { ofNothing } from "../funcs/ofNothing.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Api extends ClientSDK {
  ofNothing(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, ofNothing(this, options));
  }
}
