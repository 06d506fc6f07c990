import { putCase } from "../funcs/putCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Json } from "../models/components/json.js";
import type { Tree } from "../models/components/tree.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async putCase(body: Json | null, options?: RequestOptions): Promise<Tree | null> {
    return unwrapAsync(putCase(this, body, options));
  }
}
