import { getPet } from "../funcs/getPet.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  getPet(options?: RequestOptions): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, getPet(this, options));
  }
}
