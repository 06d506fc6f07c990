import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import { linesBody } from "../runtime/bodies/lines.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { schema } from "../runtime/schema.js";

export function addLog(
  client: CaseClientCore,
  body: Array<Case>,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<Array<Case>, { "204": undefined }> = {
  id: "addLog",
  method: "POST",
  path: "/log",
  request: schema<Array<Case>>({ list: Case$ }),
  body: linesBody({ mediaType: "application/x-ndjson", required: true }),
  responses: { 204: empty() },
};
