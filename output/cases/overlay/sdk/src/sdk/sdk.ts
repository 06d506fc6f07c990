import { a } from "../funcs/a.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Fresh } from "../models/components/fresh.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async a(options?: RequestOptions): Promise<Fresh> {
    return unwrapAsync(a(this, options));
  }
}
