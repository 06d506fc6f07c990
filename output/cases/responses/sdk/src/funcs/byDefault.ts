import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import { Case as Case$2, CaseData$ } from "../models/errors/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";

export function byDefault(
  client: CaseClientCore,
  options?: RequestOptions,
): APIPromise<Result<Case, Case$2 | ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { default: Case }, { default: Case$2 }> = {
  id: "byDefault",
  method: "GET",
  path: "/default",
  responses: { default: json(Case$) },
  errors: { default: failure(Case$2, CaseData$) },
};
