import { usersKeysList } from "../funcs/usersKeysList.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Keys extends ClientSDK {
  async list(options?: RequestOptions): Promise<void> {
    return unwrapAsync(usersKeysList(this, options));
  }
}
