import type { CaseCore } from "../core.js";
import { Bad, BadData$ } from "../models/errors/bad.js";
import { CServiceUnavailable, CServiceUnavailableData$ } from "../models/errors/cserviceunavailable.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Lost, LostData$ } from "../models/errors/lost.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { failure } from "../runtime/responses/json.js";

export function c(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<void, CServiceUnavailable | Bad | Lost | ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "204": undefined }, { "503": CServiceUnavailable; "4XX": Bad; default: Lost }> =
  {
    id: "c",
    method: "GET",
    path: "/c",
    responses: { 204: empty() },
    errors: {
      503: failure(CServiceUnavailable, CServiceUnavailableData$),
      "4XX": failure(Bad, BadData$),
      default: failure(Lost, LostData$),
    },
  };
