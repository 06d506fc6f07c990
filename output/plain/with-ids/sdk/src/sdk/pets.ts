import { petsCreatePet } from "../funcs/petsCreatePet.js";
import { petsDeletePet } from "../funcs/petsDeletePet.js";
import { petsGetPet } from "../funcs/petsGetPet.js";
import { petsListPetToys } from "../funcs/petsListPetToys.js";
import { petsListPets } from "../funcs/petsListPets.js";
import { petsUpdatePet } from "../funcs/petsUpdatePet.js";
import type { RequestOptions } from "../lib/api.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet, PetInput } from "../models/components/pet.js";
import type { Species } from "../models/operations/listpets.js";
import type { ListPetToysResponseBody } from "../models/operations/listpettoys.js";
import type { UpdatePetRequestBody } from "../models/operations/updatepet.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  /** List the pets */
  listPets(
    species?: Species | undefined,
    limit?: number | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Array<Pet>> {
    return withResponse(this, unwrapAsync, petsListPets(this, species, limit, options));
  }

  /** Add a pet */
  createPet(request: PetInput, options?: RequestOptions): ResponsePromise<Pet> {
    return withResponse(this, unwrapAsync, petsCreatePet(this, request, options));
  }

  /** Get a pet */
  getPet(petId: string, options?: RequestOptions): ResponsePromise<Pet> {
    return withResponse(this, unwrapAsync, petsGetPet(this, petId, options));
  }

  /** Change a pet */
  updatePet(requestBody: UpdatePetRequestBody, petId: string, options?: RequestOptions): ResponsePromise<Pet> {
    return withResponse(this, unwrapAsync, petsUpdatePet(this, requestBody, petId, options));
  }

  /** Remove a pet */
  deletePet(petId: string, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, petsDeletePet(this, petId, options));
  }

  /** List the toys of a pet */
  listPetToys(petId: string, options?: RequestOptions): ResponsePromise<Array<ListPetToysResponseBody>> {
    return withResponse(this, unwrapAsync, petsListPetToys(this, petId, options));
  }
}
