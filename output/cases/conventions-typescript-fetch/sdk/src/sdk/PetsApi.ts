import { petsCreatePet } from "../funcs/petsCreatePet.js";
import { petsListPets } from "../funcs/petsListPets.js";
import { petsUpdatePet } from "../funcs/petsUpdatePet.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/Pet.js";
import type { CreatePetOperationRequest } from "../models/operations/CreatePet.js";
import type { ListPets200Response, ListPetsRequest } from "../models/operations/ListPets.js";
import type { UpdatePetRequest } from "../models/operations/UpdatePet.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class PetsApi extends ClientSDK {
  listPets(request?: ListPetsRequest | undefined, options?: RequestOptions): ResponsePromise<ListPets200Response> {
    return responsePromise(unwrapAsync, petsListPets(this, request, options));
  }

  createPet(request: CreatePetOperationRequest, options?: RequestOptions): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, petsCreatePet(this, request, options));
  }

  updatePet(request: UpdatePetRequest, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petsUpdatePet(this, request, options));
  }
}
