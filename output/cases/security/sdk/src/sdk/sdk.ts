import { machine } from "../funcs/machine.js";
import { maybe } from "../funcs/maybe.js";
import { open } from "../funcs/open.js";
import { own } from "../funcs/own.js";
import { signed } from "../funcs/signed.js";
import { usual } from "../funcs/usual.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  usual(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, usual(this, options));
  }

  open(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, open(this, options));
  }

  own(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, own(this, options));
  }

  machine(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, machine(this, options));
  }

  maybe(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, maybe(this, options));
  }

  signed(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, signed(this, options));
  }
}
