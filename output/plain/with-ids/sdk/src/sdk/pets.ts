import { petsCreatePet } from "../funcs/petsCreatePet.js";
import { petsDeletePet } from "../funcs/petsDeletePet.js";
import { petsGetPet } from "../funcs/petsGetPet.js";
import { petsListPetToys } from "../funcs/petsListPetToys.js";
import { petsListPets } from "../funcs/petsListPets.js";
import { petsUpdatePet } from "../funcs/petsUpdatePet.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet, PetInput } from "../models/components/pet.js";
import type { Species } from "../models/operations/listpets.js";
import type { ListPetToysResponseBody } from "../models/operations/listpettoys.js";
import type { UpdatePetRequestBody } from "../models/operations/updatepet.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  /** List the pets */
  async listPets(
    species?: Species | undefined,
    limit?: number | undefined,
    options?: RequestOptions,
  ): Promise<Array<Pet>> {
    return unwrapAsync(petsListPets(this, species, limit, options));
  }

  /** Add a pet */
  async createPet(request: PetInput, options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(petsCreatePet(this, request, options));
  }

  /** Get a pet */
  async getPet(petId: string, options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(petsGetPet(this, petId, options));
  }

  /** Change a pet */
  async updatePet(requestBody: UpdatePetRequestBody, petId: string, options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(petsUpdatePet(this, requestBody, petId, options));
  }

  /** Remove a pet */
  async deletePet(petId: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(petsDeletePet(this, petId, options));
  }

  /** List the toys of a pet */
  async listPetToys(petId: string, options?: RequestOptions): Promise<Array<ListPetToysResponseBody>> {
    return unwrapAsync(petsListPetToys(this, petId, options));
  }
}
