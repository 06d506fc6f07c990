import { a } from "../funcs/a.js";
import { b } from "../funcs/b.js";
import { c } from "../funcs/c.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async a(options?: RequestOptions): Promise<void> {
    return unwrapAsync(a(this, options));
  }

  async b(options?: RequestOptions): Promise<void> {
    return unwrapAsync(b(this, options));
  }

  async c(options?: RequestOptions): Promise<void> {
    return unwrapAsync(c(this, options));
  }
}
