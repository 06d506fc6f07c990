import { petsCreatePet } from "../funcs/petsCreatePet.js";
import { petsDownloadPhoto } from "../funcs/petsDownloadPhoto.js";
import { petsListPets } from "../funcs/petsListPets.js";
import { petsRenamePet } from "../funcs/petsRenamePet.js";
import { petsUploadPhoto } from "../funcs/petsUploadPhoto.js";
import type { RequestOptions } from "../lib/api.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet, PetInput } from "../models/components/pet.js";
import { type Kinds, type ListPetsResponseHeaders, ListPetsResponseHeaders$ } from "../models/operations/listpets.js";
import type { RenamePetRequestBody } from "../models/operations/renamepet.js";
import type { UploadPhotoRequestBody } from "../models/operations/uploadphoto.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  listPets(
    limit?: number | undefined,
    ids?: Array<string> | undefined,
    tags?: Array<string> | undefined,
    kinds?: Array<Kinds> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Array<Pet>, ListPetsResponseHeaders> {
    return withResponse(
      this,
      unwrapAsync,
      petsListPets(this, limit, ids, tags, kinds, options),
      ListPetsResponseHeaders$,
    );
  }

  createPet(request: PetInput, options?: RequestOptions): ResponsePromise<Pet> {
    return withResponse(this, unwrapAsync, petsCreatePet(this, request, options));
  }

  uploadPhoto(
    petId: string,
    requestBody?: UploadPhotoRequestBody | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, petsUploadPhoto(this, petId, requestBody, options));
  }

  downloadPhoto(petId: string, options?: RequestOptions): ResponsePromise<ReadableStream<Uint8Array>> {
    return withResponse(this, unwrapAsync, petsDownloadPhoto(this, petId, options));
  }

  renamePet(requestBody: RenamePetRequestBody, petId: string, options?: RequestOptions): ResponsePromise<Pet> {
    return withResponse(this, unwrapAsync, petsRenamePet(this, requestBody, petId, options));
  }
}
