import { a } from "../funcs/a.js";
import { b } from "../funcs/b.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async a(account?: string | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(a(this, account, options));
  }

  async b(options?: RequestOptions): Promise<void> {
    return unwrapAsync(b(this, options));
  }
}
