import type { CaseCore } from "../core.js";
import { type Amount, Amount$ } from "../models/components/amount.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { lines } from "../runtime/responses/lines.js";
import { digitsOf } from "../runtime/schema.js";

export function statements(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<AsyncGenerator<Amount, void, undefined>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": AsyncGenerator<Amount, void, undefined> }> = {
  id: "statements",
  method: "GET",
  path: "/statements",
  responses: { 200: lines(Amount$, { digitsOf: digitsOf }) },
};
