import { petsCreate } from "../funcs/petsCreate.js";
import { petsDelete } from "../funcs/petsDelete.js";
import { petsGet } from "../funcs/petsGet.js";
import { petsList } from "../funcs/petsList.js";
import { petsListToys } from "../funcs/petsListToys.js";
import { petsUpdate } from "../funcs/petsUpdate.js";
import type { RequestOptions } from "../lib/api.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet, PetInput } from "../models/components/pet.js";
import type { Species } from "../models/operations/getpets.js";
import type { GetPetsPetIdToysResponseBody } from "../models/operations/getpetspetidtoys.js";
import type { PatchPetsPetIdRequestBody } from "../models/operations/patchpetspetid.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  /** List the pets */
  list(
    species?: Species | undefined,
    limit?: number | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Array<Pet>> {
    return withResponse(this, unwrapAsync, petsList(this, species, limit, options));
  }

  /** Add a pet */
  create(request: PetInput, options?: RequestOptions): ResponsePromise<Pet> {
    return withResponse(this, unwrapAsync, petsCreate(this, request, options));
  }

  /** Get a pet */
  get(petId: string, options?: RequestOptions): ResponsePromise<Pet> {
    return withResponse(this, unwrapAsync, petsGet(this, petId, options));
  }

  /** Change a pet */
  update(requestBody: PatchPetsPetIdRequestBody, petId: string, options?: RequestOptions): ResponsePromise<Pet> {
    return withResponse(this, unwrapAsync, petsUpdate(this, requestBody, petId, options));
  }

  /** Remove a pet */
  delete(petId: string, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, petsDelete(this, petId, options));
  }

  /** List the toys of a pet */
  listToys(petId: string, options?: RequestOptions): ResponsePromise<Array<GetPetsPetIdToysResponseBody>> {
    return withResponse(this, unwrapAsync, petsListToys(this, petId, options));
  }
}
