import { addFeature } from "../funcs/addFeature.js";
import { either } from "../funcs/either.js";
import { getFeature } from "../funcs/getFeature.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Fault } from "../models/components/fault.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  getFeature(options?: RequestOptions): ResponsePromise<Array<Fault>> {
    return responsePromise(unwrapAsync, getFeature(this, options));
  }

  addFeature(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, addFeature(this, options));
  }

  either(options?: RequestOptions): ResponsePromise<Array<string>> {
    return responsePromise(unwrapAsync, either(this, options));
  }
}
