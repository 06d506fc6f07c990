import { postCase } from "../funcs/postCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  async postCase(body: Case, options?: RequestOptions): Promise<{ [k: string]: any }> {
    return unwrapAsync(postCase(this, body, options));
  }
}
