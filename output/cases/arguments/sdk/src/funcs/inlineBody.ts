import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { InlineBodyRequest, InlineBodyRequestBody } from "../models/operations/inlinebody.js";
import { InlineBodyRequest$ } from "../models/operations/inlinebody.js";
import { type APIPromise, type Operation, type Result, call, jsonBody, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function inlineBody(
  client: CaseClientCore,
  body: InlineBodyRequestBody,
  params?: Omit<InlineBodyRequest, "requestBody"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { ...params, requestBody: body }, options);
}

const operation: Operation<InlineBodyRequest, { "204": undefined }> = {
  id: "inlineBody",
  method: "POST",
  path: "/inline",
  request: InlineBodyRequest$,
  query: pairs("q"),
  body: jsonBody({ key: "RequestBody" }),
  responses: { 204: empty() },
};
