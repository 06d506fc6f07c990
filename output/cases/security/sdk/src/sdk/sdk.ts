import { machine } from "../funcs/machine.js";
import { maybe } from "../funcs/maybe.js";
import { open } from "../funcs/open.js";
import { own } from "../funcs/own.js";
import { signed } from "../funcs/signed.js";
import { usual } from "../funcs/usual.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async usual(options?: RequestOptions): Promise<void> {
    return unwrapAsync(usual(this, options));
  }

  async open(options?: RequestOptions): Promise<void> {
    return unwrapAsync(open(this, options));
  }

  async own(options?: RequestOptions): Promise<void> {
    return unwrapAsync(own(this, options));
  }

  async machine(options?: RequestOptions): Promise<void> {
    return unwrapAsync(machine(this, options));
  }

  async maybe(options?: RequestOptions): Promise<void> {
    return unwrapAsync(maybe(this, options));
  }

  async signed(options?: RequestOptions): Promise<void> {
    return unwrapAsync(signed(this, options));
  }
}
