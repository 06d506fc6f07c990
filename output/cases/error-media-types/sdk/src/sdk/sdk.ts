import { getA } from "../funcs/getA.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async getA(options?: RequestOptions): Promise<string> {
    return unwrapAsync(getA(this, options));
  }
}
