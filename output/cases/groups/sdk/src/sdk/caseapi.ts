import { caseOfCase } from "../funcs/caseOfCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseApi extends ClientSDK {
  async ofCase(options?: RequestOptions): Promise<void> {
    return unwrapAsync(caseOfCase(this, options));
  }
}
