import { a } from "../funcs/a.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2 } from "../models/components/case.js";
import type { Q } from "../models/operations/a.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  /** {alert(1)} {{ alert(1) }} <Alert/> */
  async a(q?: Q | undefined, options?: RequestOptions): Promise<Case$2> {
    return unwrapAsync(a(this, q, options));
  }
}
