import { getA } from "../funcs/getA.js";
import { getB } from "../funcs/getB.js";
import { getC } from "../funcs/getC.js";
import { putC } from "../funcs/putC.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { NewPet } from "../models/components/newpet.js";
import type { PetList } from "../models/components/petlist.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async getA(options?: RequestOptions): Promise<void> {
    return unwrapAsync(getA(this, options));
  }

  async getB(options?: RequestOptions): Promise<void> {
    return unwrapAsync(getB(this, options));
  }

  async getC(options?: RequestOptions): Promise<PetList> {
    return unwrapAsync(getC(this, options));
  }

  async putC(body: NewPet, options?: RequestOptions): Promise<PetList> {
    return unwrapAsync(putC(this, body, options));
  }
}
