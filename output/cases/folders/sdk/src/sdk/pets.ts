import { petsList } from "../funcs/petsList.js";
import { ClientSDK } from "../lib/sdks.js";
import type { ListPetsRequest2 } from "../models/listpets.js";
import type { Pet } from "../models/pet.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  list(params?: ListPetsRequest2 | undefined, options?: RequestOptions): ResponsePromise<Array<Pet>> {
    return responsePromise(unwrapAsync, petsList(this, params, options));
  }
}
