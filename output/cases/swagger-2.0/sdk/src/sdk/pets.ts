import { petsCreatePet } from "../funcs/petsCreatePet.js";
import { petsDownloadPhoto } from "../funcs/petsDownloadPhoto.js";
import { petsListPets } from "../funcs/petsListPets.js";
import { petsRenamePet } from "../funcs/petsRenamePet.js";
import { petsUploadPhoto } from "../funcs/petsUploadPhoto.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet, PetInput } from "../models/components/pet.js";
import type { Kinds } from "../models/operations/listpets.js";
import type { RenamePetRequestBody } from "../models/operations/renamepet.js";
import type { UploadPhotoRequestBody } from "../models/operations/uploadphoto.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  async listPets(
    limit?: number | undefined,
    ids?: Array<string> | undefined,
    tags?: Array<string> | undefined,
    kinds?: Array<Kinds> | undefined,
    options?: RequestOptions,
  ): Promise<Array<Pet>> {
    return unwrapAsync(petsListPets(this, limit, ids, tags, kinds, options));
  }

  async createPet(request: PetInput, options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(petsCreatePet(this, request, options));
  }

  async uploadPhoto(
    petId: string,
    requestBody?: UploadPhotoRequestBody | undefined,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(petsUploadPhoto(this, petId, requestBody, options));
  }

  async downloadPhoto(petId: string, options?: RequestOptions): Promise<ReadableStream<Uint8Array>> {
    return unwrapAsync(petsDownloadPhoto(this, petId, options));
  }

  async renamePet(requestBody: RenamePetRequestBody, petId: string, options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(petsRenamePet(this, requestBody, petId, options));
  }
}
