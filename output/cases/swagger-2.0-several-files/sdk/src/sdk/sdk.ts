import { createPet } from "../funcs/createPet.js";
import { listPets } from "../funcs/listPets.js";
import { uploadPhoto } from "../funcs/uploadPhoto.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import type { Pets } from "../models/components/pets.js";
import type { CreatePetRequest } from "../models/operations/createpet.js";
import type { ListPetsRequest, ListPetsResponseHeaders } from "../models/operations/listpets.js";
import type { UploadPhotoRequestBody } from "../models/operations/uploadphoto.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  listPets(
    params?: ListPetsRequest | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Pets, ListPetsResponseHeaders> {
    return responsePromise(unwrapAsync, listPets(this, params, options));
  }

  createPet(
    body: Pet,
    params?: Omit<CreatePetRequest, "pet"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, createPet(this, body, params, options));
  }

  uploadPhoto(petId: string, body: UploadPhotoRequestBody, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, uploadPhoto(this, petId, body, options));
  }
}
