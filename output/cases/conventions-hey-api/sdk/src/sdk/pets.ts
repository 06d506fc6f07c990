import { createPet } from "../funcs/createPet.js";
import { listPets } from "../funcs/listPets.js";
import { updatePet } from "../funcs/updatePet.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import type { CreatePetRequest } from "../models/operations/createpet.js";
import type { ListPetsRequest, ListPetsResponseBody } from "../models/operations/listpets.js";
import type { UpdatePetRequest } from "../models/operations/updatepet.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  listPets(request?: ListPetsRequest | undefined, options?: RequestOptions): ResponsePromise<ListPetsResponseBody> {
    return responsePromise(unwrapAsync, listPets(this, request, options));
  }

  createPet(request: CreatePetRequest, options?: RequestOptions): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, createPet(this, request, options));
  }

  updatePet(request: UpdatePetRequest, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, updatePet(this, request, options));
  }
}
