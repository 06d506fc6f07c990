import { scimUsersListSCIMUsers } from "../funcs/scimUsersListSCIMUsers.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { SCIMUser } from "../models/components/SCIMUser.js";
import { unwrapAsync } from "../types/fp.js";

export class SCIMUsersApi extends ClientSDK {
  listSCIMUsers(options?: RequestOptions): ResponsePromise<Array<SCIMUser>> {
    return responsePromise(unwrapAsync, scimUsersListSCIMUsers(this, options));
  }
}
