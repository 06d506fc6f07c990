import { getPet } from "../funcs/getPet.js";
import { patchEither } from "../funcs/patchEither.js";
import { patchPet } from "../funcs/patchPet.js";
import { patchSettings } from "../funcs/patchSettings.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet, PetPatch } from "../models/components/pet.js";
import type { Settings } from "../models/components/settings.js";
import type { BodyOptions } from "../runtime/bodies/choose.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  getPet(id: string, options?: RequestOptions): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, getPet(this, id, options));
  }

  patchPet(id: string, body: PetPatch, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, patchPet(this, id, body, options));
  }

  patchSettings(body: Settings, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, patchSettings(this, body, options));
  }

  patchEither(body: PetPatch, options?: RequestOptions & BodyOptions): ResponsePromise<void>;
  patchEither(body: Pet, options?: RequestOptions & BodyOptions<"application/json">): ResponsePromise<void>;
  patchEither(
    body: PetPatch,
    options?: RequestOptions & BodyOptions<"application/merge-patch+json">,
  ): ResponsePromise<void>;
  patchEither(body: PetPatch, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, patchEither(this, body, options));
  }
}
