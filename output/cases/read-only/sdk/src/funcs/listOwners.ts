import type { CaseCore } from "../core.js";
import { type Owner, Owner$ } from "../models/components/owner.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

export function listOwners(client: CaseCore, options?: RequestOptions): APIPromise<Result<Array<Owner>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": Array<Owner> }> = {
  id: "listOwners",
  method: "GET",
  path: "/owners",
  responses: { 200: json(schema<Array<Owner>>({ list: Owner$ })) },
};
