import type { CaseCore } from "../core.js";
import { jsonBody } from "../lib/bodies.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import type { Case } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type OptionalBodyRequest,
  OptionalBodyRequest$,
} from "../models/operations/optionalbody.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function optionalBody(
  client: CaseCore,
  id: string,
  case_?: Case | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { id, case: case_ }, options);
}

const operation: Operation<OptionalBodyRequest, void, ClientErrors> = {
  id: "optionalBody",
  method: "PUT",
  path: "/optional-body/{id}",
  request: OptionalBodyRequest$,
  body: jsonBody("Case"),
  responses: {
    "204": empty(),
  },
};
