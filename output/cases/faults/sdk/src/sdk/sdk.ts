import { a } from "../funcs/a.js";
import { a2 } from "../funcs/a2.js";
import { c } from "../funcs/c.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2 } from "../models/components/case.js";
import type { Level } from "../models/operations/a.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async a(id: string, q?: number | undefined, level?: Level | undefined, options?: RequestOptions): Promise<Case$2> {
    return unwrapAsync(a(this, id, q, level, options));
  }

  async a2(options?: RequestOptions): Promise<void> {
    return unwrapAsync(a2(this, options));
  }

  async c(options?: RequestOptions): Promise<void> {
    return unwrapAsync(c(this, options));
  }
}
