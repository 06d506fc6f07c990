import { getPet } from "../funcs/getPet.js";
import { patchEither } from "../funcs/patchEither.js";
import { patchPet } from "../funcs/patchPet.js";
import { patchSettings } from "../funcs/patchSettings.js";
import type { RequestOptions } from "../lib/api.js";
import type { BodyOptions } from "../lib/bodies/choose.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet, PetPatch } from "../models/components/pet.js";
import type { Settings } from "../models/components/settings.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async getPet(id: string, options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(getPet(this, id, options));
  }

  async patchPet(requestBody: PetPatch, id: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(patchPet(this, requestBody, id, options));
  }

  async patchSettings(request: Settings, options?: RequestOptions): Promise<void> {
    return unwrapAsync(patchSettings(this, request, options));
  }

  async patchEither(
    request: PetPatch,
    options?: RequestOptions & BodyOptions<"application/json" | "application/merge-patch+json">,
  ): Promise<void> {
    return unwrapAsync(patchEither(this, request, options));
  }
}
