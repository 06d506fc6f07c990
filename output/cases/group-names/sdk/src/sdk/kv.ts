import { kvKv } from "../funcs/kvKv.js";
import { kvPut } from "../funcs/kvPut.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class KV extends ClientSDK {
  async put(options?: RequestOptions): Promise<void> {
    return unwrapAsync(kvPut(this, options));
  }

  async kv(options?: RequestOptions): Promise<void> {
    return unwrapAsync(kvKv(this, options));
  }
}
