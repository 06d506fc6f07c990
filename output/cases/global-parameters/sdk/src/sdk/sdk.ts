import { a } from "../funcs/a.js";
import { b } from "../funcs/b.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { ARequest } from "../models/operations/a.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async a(params?: ARequest | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(a(this, params, options));
  }

  async b(options?: RequestOptions): Promise<void> {
    return unwrapAsync(b(this, options));
  }
}
