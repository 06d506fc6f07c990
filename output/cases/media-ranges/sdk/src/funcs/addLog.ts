import type { CaseClientCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call } from "../lib/api.js";
import { linesBody } from "../lib/bodies/lines.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { empty } from "../lib/responses/empty.js";
import { schema } from "../lib/schema.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";

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
