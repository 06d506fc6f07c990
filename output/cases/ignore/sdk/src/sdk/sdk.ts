import { a } from "../funcs/a.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  async a(options?: RequestOptions): Promise<Case> {
    return unwrapAsync(a(this, options));
  }
}
