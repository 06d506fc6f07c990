import { getCase } from "../funcs/getCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Votes } from "../models/components/votes.js";
import type { GetCaseRequest } from "../models/operations/getcase.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async getCase(params?: GetCaseRequest | undefined, options?: RequestOptions): Promise<Votes> {
    return unwrapAsync(getCase(this, params, options));
  }
}
