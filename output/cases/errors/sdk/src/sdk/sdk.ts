import { a } from "../funcs/a.js";
import { b } from "../funcs/b.js";
import { c } from "../funcs/c.js";
import { d } from "../funcs/d.js";
import { e } from "../funcs/e.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async a(options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(a(this, options));
  }

  async b(options?: RequestOptions): Promise<void> {
    return unwrapAsync(b(this, options));
  }

  async c(options?: RequestOptions): Promise<void> {
    return unwrapAsync(c(this, options));
  }

  async d(options?: RequestOptions): Promise<void> {
    return unwrapAsync(d(this, options));
  }

  async e(options?: RequestOptions): Promise<void> {
    return unwrapAsync(e(this, options));
  }
}
