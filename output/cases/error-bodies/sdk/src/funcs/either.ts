import type { CaseCore } from "../core.js";
import { EitherError, EitherErrorData$ } from "../models/errors/eithererror.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";
import { schema } from "../runtime/schema.js";

export function either(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<Array<string>, EitherError | ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { default: Array<string> }, { default: EitherError }> = {
  id: "either",
  method: "GET",
  path: "/either",
  responses: { default: json(schema<Array<string>>({ list: "string" })) },
  errors: { default: failure(EitherError, EitherErrorData$) },
};
