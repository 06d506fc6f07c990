import { older } from "../funcs/older.js";
import { oldest } from "../funcs/oldest.js";
import { single } from "../funcs/single.js";
import { watch } from "../funcs/watch.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Event } from "../models/components/event.js";
import type { SingleResponseBody } from "../models/operations/single.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async watch(options?: RequestOptions): Promise<AsyncGenerator<Event, void, undefined>> {
    return unwrapAsync(watch(this, options));
  }

  async older(options?: RequestOptions): Promise<AsyncGenerator<Event, void, undefined>> {
    return unwrapAsync(older(this, options));
  }

  async oldest(options?: RequestOptions): Promise<AsyncGenerator<Event, void, undefined>> {
    return unwrapAsync(oldest(this, options));
  }

  async single(options?: RequestOptions): Promise<SingleResponseBody> {
    return unwrapAsync(single(this, options));
  }
}
