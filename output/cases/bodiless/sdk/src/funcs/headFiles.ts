import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function headFiles(client: CaseCore, options?: RequestOptions): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": undefined }> = {
  id: "headFiles",
  method: "HEAD",
  path: "/files",
  responses: { 200: empty() },
};
