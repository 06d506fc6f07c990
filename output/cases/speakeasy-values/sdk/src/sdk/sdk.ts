import { putCase } from "../funcs/putCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2 } from "../models/components/case.js";
import type { Read } from "../models/components/read.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async putCase(case_: Case$2, limit?: number | undefined, options?: RequestOptions): Promise<Read> {
    return unwrapAsync(putCase(this, case_, limit, options));
  }
}
