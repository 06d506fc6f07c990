import { petsCreate } from "../funcs/petsCreate.js";
import { petsDeletePets } from "../funcs/petsDeletePets.js";
import { petsGet } from "../funcs/petsGet.js";
import { petsGetById } from "../funcs/petsGetById.js";
import { petsGetPets } from "../funcs/petsGetPets.js";
import { petsReplace } from "../funcs/petsReplace.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  getPets(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petsGetPets(this, options));
  }

  create(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petsCreate(this, options));
  }

  replace(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petsReplace(this, options));
  }

  deletePets(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petsDeletePets(this, options));
  }

  get(id: string, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petsGet(this, id, options));
  }

  getById(id: string, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petsGetById(this, id, options));
  }
}
