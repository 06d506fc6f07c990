import { listPets } from "../funcs/listPets.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  listPets(options?: RequestOptions): ResponsePromise<Array<Pet>> {
    return responsePromise(unwrapAsync, listPets(this, options));
  }
}
