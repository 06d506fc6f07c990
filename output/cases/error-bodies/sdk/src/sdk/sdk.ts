import { addFeature } from "../funcs/addFeature.js";
import { either } from "../funcs/either.js";
import { getFeature } from "../funcs/getFeature.js";
import type { RequestOptions } from "../lib/extras.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Fault } from "../models/components/fault.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  getFeature(options?: RequestOptions): ResponsePromise<Array<Fault>> {
    return withResponse(this, unwrapAsync, getFeature(this, options));
  }

  addFeature(options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, addFeature(this, options));
  }

  either(options?: RequestOptions): ResponsePromise<Array<string>> {
    return withResponse(this, unwrapAsync, either(this, options));
  }
}
