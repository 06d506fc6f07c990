import { ofNothing } from "../funcs/ofNothing.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Api extends ClientSDK {
  async ofNothing(options?: RequestOptions): Promise<void> {
    return unwrapAsync(ofNothing(this, options));
  }
}
