import { getA } from "../funcs/getA.js";
import { getB } from "../funcs/getB.js";
import { getC } from "../funcs/getC.js";
import { putC } from "../funcs/putC.js";
import { ClientSDK } from "../lib/sdks.js";
import type { NewPet } from "../models/components/newpet.js";
import type { PetList } from "../models/components/petlist.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  getA(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, getA(this, options));
  }

  getB(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, getB(this, options));
  }

  getC(options?: RequestOptions): ResponsePromise<PetList> {
    return responsePromise(unwrapAsync, getC(this, options));
  }

  putC(body: NewPet, options?: RequestOptions): ResponsePromise<PetList> {
    return responsePromise(unwrapAsync, putC(this, body, options));
  }
}
