import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type WordsRequest, WordsRequest$, type WordsRequestBody } from "../models/operations/words.js";
import { type APIPromise, type Operation, type Result, call, jsonBody, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function words(
  client: CaseCore,
  body: string,
  requestBody: WordsRequestBody,
  parameters?: Omit<WordsRequest, "body" | "requestBody"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { ...parameters, body, requestBody }, options);
}

const operation: Operation<WordsRequest, { "204": undefined }> = {
  id: "words",
  method: "POST",
  path: "/words/{body}",
  request: WordsRequest$,
  query: pairs("params"),
  body: jsonBody({ key: "RequestBody" }),
  responses: { 204: empty() },
};
