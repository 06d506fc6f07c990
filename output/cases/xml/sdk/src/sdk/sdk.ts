import { createPet } from "../funcs/createPet.js";
import { getSilent } from "../funcs/getSilent.js";
import { listPets } from "../funcs/listPets.js";
import { replacePet } from "../funcs/replacePet.js";
import { sendUnnamed } from "../funcs/sendUnnamed.js";
import type { BodyOptions } from "../lib/bodies/choose.js";
import type { RequestOptions } from "../lib/extras.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  createPet(body: Pet, options?: RequestOptions): ResponsePromise<Pet> {
    return withResponse(this, unwrapAsync, createPet(this, body, options));
  }

  replacePet(
    body: Pet,
    options?: RequestOptions & BodyOptions<"application/json" | "application/xml">,
  ): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, replacePet(this, body, options));
  }

  listPets(options?: RequestOptions): ResponsePromise<Array<Pet>> {
    return withResponse(this, unwrapAsync, listPets(this, options));
  }

  sendUnnamed(body: string, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, sendUnnamed(this, body, options));
  }

  getSilent(options?: RequestOptions): ResponsePromise<string> {
    return withResponse(this, unwrapAsync, getSilent(this, options));
  }
}
