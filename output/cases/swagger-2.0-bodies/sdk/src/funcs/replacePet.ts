import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, headers, jsonBody } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { pipeSeparated } from "../lib/parameters/styles.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { ReplacePetRequest, ReplacePetRequestBody } from "../models/operations/replacepet.js";
import { ReplacePetRequest$ } from "../models/operations/replacepet.js";

export function replacePet(
  client: CaseCore,
  body?: ReplacePetRequestBody | undefined,
  params?: Omit<ReplacePetRequest, "requestBody"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { ...params, requestBody: body }, options);
}

const operation: Operation<ReplacePetRequest, { "204": undefined }> = {
  id: "replacePet",
  method: "PUT",
  path: "/pets",
  request: ReplacePetRequest$,
  header: headers({ name: "trace", style: pipeSeparated }),
  body: jsonBody({ key: "RequestBody", mediaType: "application/json; charset=utf-8" }),
  responses: { 204: empty() },
};
