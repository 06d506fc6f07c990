import { a } from "../funcs/a.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async a(options?: RequestOptions): Promise<void> {
    return unwrapAsync(a(this, options));
  }
}
