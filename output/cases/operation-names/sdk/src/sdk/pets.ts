import { petsCreate } from "../funcs/petsCreate.js";
import { petsGetToys } from "../funcs/petsGetToys.js";
import { petsList } from "../funcs/petsList.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  list(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petsList(this, options));
  }

  create(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petsCreate(this, options));
  }

  getToys(petId: string, toyId: string, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petsGetToys(this, petId, toyId, options));
  }
}
