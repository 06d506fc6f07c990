import { petsCreate } from "../funcs/petsCreate.js";
import { petsDownloadPhoto } from "../funcs/petsDownloadPhoto.js";
import { petsList } from "../funcs/petsList.js";
import { petsRename } from "../funcs/petsRename.js";
import { petsUploadPhoto } from "../funcs/petsUploadPhoto.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet, PetInput } from "../models/components/pet.js";
import type { ListPetsRequest } from "../models/operations/listpets.js";
import type { RenamePetRequestBody } from "../models/operations/renamepet.js";
import type { UploadPhotoRequestBody } from "../models/operations/uploadphoto.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  async list(params?: ListPetsRequest | undefined, options?: RequestOptions): Promise<Array<Pet>> {
    return unwrapAsync(petsList(this, params, options));
  }

  async create(body: PetInput, options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(petsCreate(this, body, options));
  }

  async uploadPhoto(petId: string, body?: UploadPhotoRequestBody | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(petsUploadPhoto(this, petId, body, options));
  }

  async downloadPhoto(petId: string, options?: RequestOptions): Promise<ReadableStream<Uint8Array>> {
    return unwrapAsync(petsDownloadPhoto(this, petId, options));
  }

  async rename(petId: string, body: RenamePetRequestBody, options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(petsRename(this, petId, body, options));
  }
}
