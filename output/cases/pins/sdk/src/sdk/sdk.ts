import { fetch } from "../funcs/fetch.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2 } from "../models/components/case.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async fetch(options?: RequestOptions): Promise<Case$2> {
    return unwrapAsync(fetch(this, options));
  }
}
