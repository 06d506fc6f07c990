import type { CaseCore } from "../core.js";
import type { Account } from "../models/components/account.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type SetAccountRequest, SetAccountRequest$ } from "../models/operations/setaccount.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { bigint, digitsOf, exactText, schema } from "../runtime/schema.js";

export function setAccount(
  client: CaseCore,
  id: bigint,
  body: Account,
  options?: RequestOptions,
): APIPromise<Result<bigint, ClientErrors>> {
  return call(client, operation, { id, account: body }, options);
}

const operation: Operation<SetAccountRequest, { "200": bigint }> = {
  id: "setAccount",
  method: "PUT",
  path: "/accounts/{id}",
  request: SetAccountRequest$,
  body: jsonBody({ key: "Account", write: exactText }),
  responses: { 200: json(schema<bigint>(bigint), { digitsOf: digitsOf }) },
};
