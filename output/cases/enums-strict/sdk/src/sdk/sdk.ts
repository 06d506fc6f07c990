import { getCase } from "../funcs/getCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  async getCase(options?: RequestOptions): Promise<Case> {
    return unwrapAsync(getCase(this, options));
  }
}
