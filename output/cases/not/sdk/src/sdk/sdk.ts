import { putCase } from "../funcs/putCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  async putCase(body: Case, options?: RequestOptions): Promise<Case> {
    return unwrapAsync(putCase(this, body, options));
  }
}
