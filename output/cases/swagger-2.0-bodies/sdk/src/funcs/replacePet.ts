import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { ReplacePetRequest, ReplacePetRequestBody } from "../models/operations/replacepet.js";
import { ReplacePetRequest$ } from "../models/operations/replacepet.js";
import { type APIPromise, type Operation, type Result, call, headers, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { pipeSeparated } from "../runtime/parameters/styles.js";
import { empty } from "../runtime/responses/empty.js";

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
