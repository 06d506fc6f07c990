import { putCase } from "../funcs/putCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2 } from "../models/components/case.js";
import type { Size } from "../models/operations/putcase.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async putCase(case_: Case$2, size?: Size | undefined, options?: RequestOptions): Promise<Case$2> {
    return unwrapAsync(putCase(this, case_, size, options));
  }
}
