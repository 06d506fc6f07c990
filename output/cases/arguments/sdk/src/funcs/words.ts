import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call, pairs } from "../lib/api.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { WordsRequest$ } from "../models/operations/words.js";

export function words(
  client: CaseCore,
  options_?: string | undefined,
  client_?: string | undefined,
  delete_?: string | undefined,
  request?: string | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { options: options_, client: client_, delete: delete_, request }, options);
}

const operation: Operation = {
  id: "words",
  method: "GET",
  path: "/words",
  request: WordsRequest$,
  query: pairs("client", "delete", "options", "request"),
  responses: { 204: empty() },
};
