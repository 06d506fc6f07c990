import { petsAdd } from "../funcs/petsAdd.js";
import { petsGet } from "../funcs/petsGet.js";
import { petsList } from "../funcs/petsList.js";
import { petsRemove } from "../funcs/petsRemove.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet, PetInput } from "../models/components/pet.js";
import type { ListPetsRequest, ListPetsResponse } from "../models/operations/listpets.js";
import type { PageIterator } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";
import { unwrapResultIterator } from "../types/operations.js";

export class Pets extends ClientSDK {
  /**
   * List the pets
   * @remarks Returns the pets in the shop, one page at a time.
   */
  list(
    params?: ListPetsRequest | undefined,
    options?: RequestOptions,
  ): ResponsePromise<PageIterator<ListPetsResponse, { cursor: string }>> {
    return responsePromise(unwrapResultIterator, petsList(this, params, options));
  }

  /** Add a pet */
  add(body: PetInput, options?: RequestOptions): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, petsAdd(this, body, options));
  }

  /** Get a pet */
  get(petId: string, options?: RequestOptions): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, petsGet(this, petId, options));
  }

  /** Remove a pet */
  remove(petId: string, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petsRemove(this, petId, options));
  }
}
