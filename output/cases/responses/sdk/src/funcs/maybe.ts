import type { CaseClientCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, json } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { empty } from "../lib/responses/empty.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";

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
