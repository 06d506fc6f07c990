import { putCase } from "../funcs/putCase.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Json } from "../models/components/json.js";
import type { Tree } from "../models/components/tree.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  putCase(body: Json | null, options?: RequestOptions): ResponsePromise<Tree | null> {
    return responsePromise(unwrapAsync, putCase(this, body, options));
  }
}
