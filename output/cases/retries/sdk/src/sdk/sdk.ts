import { all } from "../funcs/all.js";
import { little } from "../funcs/little.js";
import { never_ } from "../funcs/never_.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async all(options?: RequestOptions): Promise<void> {
    return unwrapAsync(all(this, options));
  }

  async little(options?: RequestOptions): Promise<void> {
    return unwrapAsync(little(this, options));
  }

  async never(options?: RequestOptions): Promise<void> {
    return unwrapAsync(never_(this, options));
  }
}
