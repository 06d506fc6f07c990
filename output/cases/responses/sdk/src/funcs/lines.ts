import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { lines as lines$2 } from "../runtime/responses/lines.js";

export function lines(
  client: CaseClientCore,
  options?: RequestOptions,
): APIPromise<Result<AsyncGenerator<Case, void, undefined>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": AsyncGenerator<Case, void, undefined> }> = {
  id: "lines",
  method: "GET",
  path: "/lines",
  responses: { 200: lines$2(Case$) },
};
