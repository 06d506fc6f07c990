import { a } from "../funcs/a.js";
import { b } from "../funcs/b.js";
import { c } from "../funcs/c.js";
import { d } from "../funcs/d.js";
import { e } from "../funcs/e.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  a(options?: RequestOptions): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, a(this, options));
  }

  b(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, b(this, options));
  }

  c(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, c(this, options));
  }

  d(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, d(this, options));
  }

  e(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, e(this, options));
  }
}
