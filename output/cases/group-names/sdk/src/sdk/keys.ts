import { usersKeysList } from "../funcs/usersKeysList.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Keys extends ClientSDK {
  list(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, usersKeysList(this, options));
  }
}
