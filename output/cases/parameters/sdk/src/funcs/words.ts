import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type WordsRequest,
  WordsRequest$,
} from "../models/operations/words.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function words(
  client: CaseCore,
  request?: WordsRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation<WordsRequest | undefined, void, ClientErrors> = {
  id: "words",
  method: "GET",
  path: "/words",
  request: WordsRequest$,
  query: ["old", { name: "filter_by", key: "where" }, "ids[]", "since", "on"],
  responses: {
    "204": empty(),
  },
};
