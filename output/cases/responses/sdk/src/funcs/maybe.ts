import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function maybe(
  client: CaseClientCore,
  options?: RequestOptions,
): APIPromise<Result<Case | undefined, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": Case; "204": undefined }> = {
  id: "maybe",
  method: "GET",
  path: "/maybe",
  responses: { 200: json(Case$), 204: empty() },
};
