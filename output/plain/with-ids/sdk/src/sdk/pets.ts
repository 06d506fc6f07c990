import { petsCreate } from "../funcs/petsCreate.js";
import { petsDelete } from "../funcs/petsDelete.js";
import { petsGet } from "../funcs/petsGet.js";
import { petsList } from "../funcs/petsList.js";
import { petsListToys } from "../funcs/petsListToys.js";
import { petsUpdate } from "../funcs/petsUpdate.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet, PetInput } from "../models/components/pet.js";
import type { ListPetsRequest } from "../models/operations/listpets.js";
import type { ListPetToysResponseBody } from "../models/operations/listpettoys.js";
import type { UpdatePetRequestBody } from "../models/operations/updatepet.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  /** List the pets */
  list(params?: ListPetsRequest | undefined, options?: RequestOptions): ResponsePromise<Array<Pet>> {
    return responsePromise(unwrapAsync, petsList(this, params, options));
  }

  /** Add a pet */
  create(body: PetInput, options?: RequestOptions): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, petsCreate(this, body, options));
  }

  /** Get a pet */
  get(petId: string, options?: RequestOptions): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, petsGet(this, petId, options));
  }

  /** Change a pet */
  update(petId: string, body: UpdatePetRequestBody, options?: RequestOptions): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, petsUpdate(this, petId, body, options));
  }

  /** Remove a pet */
  delete(petId: string, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petsDelete(this, petId, options));
  }

  /** List the toys of a pet */
  listToys(petId: string, options?: RequestOptions): ResponsePromise<Array<ListPetToysResponseBody>> {
    return responsePromise(unwrapAsync, petsListToys(this, petId, options));
  }
}
