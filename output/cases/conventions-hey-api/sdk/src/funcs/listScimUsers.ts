import type { CaseCore } from "../core.js";
import { type ScimUser, ScimUser$ } from "../models/components/scimuser.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

export function listScimUsers(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<Array<ScimUser>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": Array<ScimUser> }> = {
  id: "listSCIMUsers",
  method: "GET",
  path: "/scim/users",
  responses: { 200: json(schema<Array<ScimUser>>({ list: ScimUser$ })) },
};
