import type { CaseCore } from "../core.js";
import { type Account, Account$ } from "../models/components/account.js";
import { Busy, BusyData$ } from "../models/errors/busy.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type GetAccountRequest, GetAccountRequest$ } from "../models/operations/getaccount.js";
import { type APIPromise, type Operation, type Result, call, headers, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";
import { digitsOf, exactText } from "../runtime/schema.js";

export function getAccount(
  client: CaseCore,
  id: bigint,
  params?: Omit<GetAccountRequest, "id"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<Account, Busy | ClientErrors>> {
  return call(client, operation, { ...params, id }, options);
}

const operation: Operation<GetAccountRequest, { "200": Account }, { "409": Busy }> = {
  id: "getAccount",
  method: "GET",
  path: "/accounts/{id}",
  request: GetAccountRequest$,
  query: pairs({ name: "filter", content: exactText }, "since"),
  header: headers("X-Limit"),
  responses: { 200: json(Account$, { digitsOf: digitsOf }) },
  errors: { 409: failure(Busy, BusyData$, { digitsOf: digitsOf }) },
};
