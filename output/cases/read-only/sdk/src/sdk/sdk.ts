import { addPet } from "../funcs/addPet.js";
import { listOwners } from "../funcs/listOwners.js";
import { login } from "../funcs/login.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Login } from "../models/components/login.js";
import type { Owner } from "../models/components/owner.js";
import type { Pet, PetInput } from "../models/components/pet.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  addPet(body: PetInput, options?: RequestOptions): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, addPet(this, body, options));
  }

  listOwners(options?: RequestOptions): ResponsePromise<Array<Owner>> {
    return responsePromise(unwrapAsync, listOwners(this, options));
  }

  login(body: Login, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, login(this, body, options));
  }
}
