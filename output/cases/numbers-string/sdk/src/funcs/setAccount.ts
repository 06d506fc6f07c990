import type { CaseCore } from "../core.js";
import type { Account } from "../models/components/account.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type SetAccountRequest, SetAccountRequest$ } from "../models/operations/setaccount.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { decimal, digitsOf, exactText, schema } from "../runtime/schema.js";

export function setAccount(
  client: CaseCore,
  id: string,
  body: Account,
  options?: RequestOptions,
): APIPromise<Result<string, ClientErrors>> {
  return call(client, operation, { id, account: body }, options);
}

const operation: Operation<SetAccountRequest, { "200": string }> = {
  id: "setAccount",
  method: "PUT",
  path: "/accounts/{id}",
  request: SetAccountRequest$,
  body: jsonBody({ key: "Account", write: exactText }),
  responses: { 200: json(schema<string>(decimal), { digitsOf: digitsOf }) },
};
