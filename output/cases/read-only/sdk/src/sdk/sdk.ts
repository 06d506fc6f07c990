import { addPet } from "../funcs/addPet.js";
import { listOwners } from "../funcs/listOwners.js";
import { login } from "../funcs/login.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Login } from "../models/components/login.js";
import type { Owner } from "../models/components/owner.js";
import type { Pet, PetInput } from "../models/components/pet.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async addPet(body: PetInput, options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(addPet(this, body, options));
  }

  async listOwners(options?: RequestOptions): Promise<Array<Owner>> {
    return unwrapAsync(listOwners(this, options));
  }

  async login(body: Login, options?: RequestOptions): Promise<void> {
    return unwrapAsync(login(this, body, options));
  }
}
