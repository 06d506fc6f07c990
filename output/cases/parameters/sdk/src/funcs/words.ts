import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type WordsRequest, WordsRequest$ } from "../models/operations/words.js";
import { type APIPromise, type Operation, type Result, call, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function words(
  client: CaseCore,
  params?: WordsRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<WordsRequest, { "204": undefined }> = {
  id: "words",
  method: "GET",
  path: "/words",
  request: WordsRequest$,
  query: pairs({ name: "filter_by", key: "where" }, "ids[]", "old", "on", "since"),
  responses: { 204: empty() },
};
