import { a } from "../funcs/a.js";
import { a2 } from "../funcs/a2.js";
import { c } from "../funcs/c.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import type { ARequest } from "../models/operations/a.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  async a(id: string, params?: Omit<ARequest, "id"> | undefined, options?: RequestOptions): Promise<Case> {
    return unwrapAsync(a(this, id, params, options));
  }

  async a2(options?: RequestOptions): Promise<void> {
    return unwrapAsync(a2(this, options));
  }

  async c(options?: RequestOptions): Promise<void> {
    return unwrapAsync(c(this, options));
  }
}
