import { putCase } from "../funcs/putCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2 } from "../models/components/case.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async putCase(request: Case$2, options?: RequestOptions): Promise<Case$2> {
    return unwrapAsync(putCase(this, request, options));
  }
}
