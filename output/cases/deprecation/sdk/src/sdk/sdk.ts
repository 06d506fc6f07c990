import { old } from "../funcs/old.js";
import { older } from "../funcs/older.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import type { OldRequest } from "../models/operations/old.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  /**
   * Does it the old way.
   * @deprecated method: Use `fresh`.
   */
  async old(params?: OldRequest | undefined, options?: RequestOptions): Promise<Case> {
    return unwrapAsync(old(this, params, options));
  }

  /** @deprecated method: This will be removed in a future release. */
  async older(options?: RequestOptions): Promise<void> {
    return unwrapAsync(older(this, options));
  }
}
