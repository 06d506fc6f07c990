import { old } from "../funcs/old.js";
import { older } from "../funcs/older.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2 } from "../models/components/case.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  /**
   * Does it the old way.
   * @deprecated method: Use `fresh`.
   */
  async old(q?: string | undefined, options?: RequestOptions): Promise<Case$2> {
    return unwrapAsync(old(this, q, options));
  }

  /** @deprecated method: This will be removed in a future release. */
  async older(options?: RequestOptions): Promise<void> {
    return unwrapAsync(older(this, options));
  }
}
