import { listScimUsers } from "../funcs/listScimUsers.js";
import { ClientSDK } from "../lib/sdks.js";
import type { ScimUser } from "../models/components/scimuser.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class ScimUsers extends ClientSDK {
  listScimUsers(options?: RequestOptions): ResponsePromise<Array<ScimUser>> {
    return responsePromise(unwrapAsync, listScimUsers(this, options));
  }
}
