import { listPets } from "../funcs/listPets.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  listPets(options?: RequestOptions): ResponsePromise<Array<Pet>> {
    return responsePromise(unwrapAsync, listPets(this, options));
  }
}
