import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type CopyEntriesRequest, CopyEntriesRequest$ } from "../models/operations/copyentries.js";
import { type APIPromise, type Operation, type Result, call, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { cookies } from "../runtime/parameters/cookies.js";
import { empty } from "../runtime/responses/empty.js";

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
