import { scimUsersListSCIMUsers } from "../funcs/scimUsersListSCIMUsers.js";
import { ClientSDK } from "../lib/sdks.js";
import type { SCIMUser } from "../models/components/SCIMUser.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class SCIMUsersApi extends ClientSDK {
  listSCIMUsers(options?: RequestOptions): ResponsePromise<Array<SCIMUser>> {
    return responsePromise(unwrapAsync, scimUsersListSCIMUsers(this, options));
  }
}
