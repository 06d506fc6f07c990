import { createPet } from "../funcs/createPet.js";
import { getSilent } from "../funcs/getSilent.js";
import { listPets } from "../funcs/listPets.js";
import { replacePet } from "../funcs/replacePet.js";
import { sendUnnamed } from "../funcs/sendUnnamed.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import type { BodyOptions } from "../runtime/bodies/choose.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  createPet(body: Pet, options?: RequestOptions): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, createPet(this, body, options));
  }

  replacePet(
    body: Pet,
    options?: RequestOptions & BodyOptions<"application/json" | "application/xml">,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, replacePet(this, body, options));
  }

  listPets(options?: RequestOptions): ResponsePromise<Array<Pet>> {
    return responsePromise(unwrapAsync, listPets(this, options));
  }

  sendUnnamed(body: string, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sendUnnamed(this, body, options));
  }

  getSilent(options?: RequestOptions): ResponsePromise<string> {
    return responsePromise(unwrapAsync, getSilent(this, options));
  }
}
