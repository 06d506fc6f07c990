import { postCase } from "../funcs/postCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2 } from "../models/components/case.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async postCase(request: Case$2, options?: RequestOptions): Promise<{ [k: string]: any }> {
    return unwrapAsync(postCase(this, request, options));
  }
}
