import { getCase } from "../funcs/getCase.js";
import type { RequestOptions } from "../lib/request-options.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async getCase(options?: RequestOptions): Promise<void> {
    return unwrapAsync(getCase(this, options));
  }
}
