import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type SeveralResponseBody, SeveralResponseBody$ } from "../models/operations/several.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function several(
  client: CaseClientCore,
  options?: RequestOptions,
): APIPromise<Result<Case | SeveralResponseBody, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": Case; "201": SeveralResponseBody }> = {
  id: "several",
  method: "GET",
  path: "/several",
  responses: { 200: json(Case$), 201: json(SeveralResponseBody$) },
};
