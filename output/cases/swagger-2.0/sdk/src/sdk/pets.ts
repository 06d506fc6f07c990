import { petsCreate } from "../funcs/petsCreate.js";
import { petsDownloadPhoto } from "../funcs/petsDownloadPhoto.js";
import { petsList } from "../funcs/petsList.js";
import { petsRename } from "../funcs/petsRename.js";
import { petsUploadPhoto } from "../funcs/petsUploadPhoto.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet, PetInput } from "../models/components/pet.js";
import type { ListPetsRequest, ListPetsResponseHeaders } from "../models/operations/listpets.js";
import type { RenamePetRequestBody } from "../models/operations/renamepet.js";
import type { UploadPhotoRequestBody } from "../models/operations/uploadphoto.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  list(
    params?: ListPetsRequest | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Array<Pet>, ListPetsResponseHeaders> {
    return responsePromise(unwrapAsync, petsList(this, params, options));
  }

  create(body: PetInput, options?: RequestOptions): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, petsCreate(this, body, options));
  }

  uploadPhoto(petId: string, body: UploadPhotoRequestBody, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petsUploadPhoto(this, petId, body, options));
  }

  downloadPhoto(petId: string, options?: RequestOptions): ResponsePromise<ReadableStream<Uint8Array>> {
    return responsePromise(unwrapAsync, petsDownloadPhoto(this, petId, options));
  }

  rename(petId: string, body: RenamePetRequestBody, options?: RequestOptions): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, petsRename(this, petId, body, options));
  }
}
