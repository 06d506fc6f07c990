import { listScimUsers } from "../funcs/listScimUsers.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { ScimUser } from "../models/components/scimuser.js";
import { unwrapAsync } from "../types/fp.js";

export class ScimUsers extends ClientSDK {
  listScimUsers(options?: RequestOptions): ResponsePromise<Array<ScimUser>> {
    return responsePromise(unwrapAsync, listScimUsers(this, options));
  }
}
