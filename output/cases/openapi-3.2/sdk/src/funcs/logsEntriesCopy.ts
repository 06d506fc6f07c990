import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, pairs } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { cookies } from "../lib/parameters/cookies.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type CopyEntriesRequest, CopyEntriesRequest$ } from "../models/operations/copyentries.js";

export function logsEntriesCopy(
  client: CaseCore,
  params?: CopyEntriesRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<CopyEntriesRequest, { "204": undefined }> = {
  id: "copyEntries",
  method: "COPY",
  path: "/entries",
  request: CopyEntriesRequest$,
  header: cookies(pairs("session")),
  responses: { 204: empty() },
};
