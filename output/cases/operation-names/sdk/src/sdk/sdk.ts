import { _123 } from "../funcs/_123.js";
import { constructor_ } from "../funcs/constructor_.js";
import { default_ } from "../funcs/default_.js";
import { delete_ } from "../funcs/delete_.js";
import { getOddThingV2 } from "../funcs/getOddThingV2.js";
import { renamed } from "../funcs/renamed.js";
import { same } from "../funcs/same.js";
import { same2 } from "../funcs/same2.js";
import { same3 } from "../funcs/same3.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";
import { Pets } from "./pets.js";

export class Case extends ClientSDK {
  private _pets?: Pets;

  get pets(): Pets {
    return (this._pets ??= new Pets(this._options));
  }

  delete(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, delete_(this, options));
  }

  default(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, default_(this, options));
  }

  same(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, same(this, options));
  }

  same3(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, same3(this, options));
  }

  same2(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, same2(this, options));
  }

  getOddThingV2(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, getOddThingV2(this, options));
  }

  constructor_(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, constructor_(this, options));
  }

  _123(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, _123(this, options));
  }

  renamed(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, renamed(this, options));
  }
}
