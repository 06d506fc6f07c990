import { getPet } from "../funcs/getPet.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  getPet(options?: RequestOptions): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, getPet(this, options));
  }
}
