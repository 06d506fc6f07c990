import { a } from "../funcs/a.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import type { ARequest } from "../models/operations/a.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  /** {alert(1)} {{ alert(1) }} <Alert/> */
  async a(params?: ARequest | undefined, options?: RequestOptions): Promise<Case> {
    return unwrapAsync(a(this, params, options));
  }
}
