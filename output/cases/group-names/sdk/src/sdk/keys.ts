import { usersKeysList } from "../funcs/usersKeysList.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Keys extends ClientSDK {
  list(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, usersKeysList(this, options));
  }
}
