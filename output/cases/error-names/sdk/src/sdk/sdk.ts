import { getCase } from "../funcs/getCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async getCase(options?: RequestOptions): Promise<void> {
    return unwrapAsync(getCase(this, options));
  }
}
