import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, json } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { schema } from "../lib/schema.js";
import { type SCIMUser, SCIMUser$ } from "../models/components/SCIMUser.js";
import type { ClientErrors } from "../models/errors/failures.js";

export function scimUsersListSCIMUsers(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<Array<SCIMUser>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": Array<SCIMUser> }> = {
  id: "listSCIMUsers",
  method: "GET",
  path: "/scim/users",
  responses: { 200: json(schema<Array<SCIMUser>>({ list: SCIMUser$ })) },
};
