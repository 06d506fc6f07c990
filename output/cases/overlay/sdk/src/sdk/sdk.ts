import { a } from "../funcs/a.js";
import type { RequestOptions } from "../lib/request-options.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Fresh } from "../models/components/fresh.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async a(options?: RequestOptions): Promise<Fresh> {
    return unwrapAsync(a(this, options));
  }
}
