import type { CaseCore } from "../core.js";
import type { APIPromise, RequestOptions, Result } from "../lib/api.js";
import { type Operation, call } from "../lib/call.js";
import { json } from "../lib/responses/json.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { SeveralResponseBody } from "../models/operations/several.js";
import { SeveralResponseBody$ } from "../models/operations/several.js";

export function several(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<Case | SeveralResponseBody, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation = {
  id: "several",
  method: "GET",
  path: "/several",
  responses: { 200: json(Case$), 201: json(SeveralResponseBody$) },
};
