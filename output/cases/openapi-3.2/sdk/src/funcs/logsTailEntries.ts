import type { CaseCore } from "../core.js";
import { type Entry, Entry$ } from "../models/components/entry.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { lines } from "../runtime/responses/lines.js";

export function logsTailEntries(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<AsyncGenerator<Entry, void, undefined>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": AsyncGenerator<Entry, void, undefined> }> = {
  id: "tailEntries",
  method: "GET",
  path: "/entries/tail",
  responses: { 200: lines(Entry$) },
};
