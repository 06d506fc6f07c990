import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function c(client: CaseClientCore, options?: RequestOptions): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { default: undefined }> = {
  id: "c",
  method: "GET",
  path: "/b",
  responses: { default: empty() },
  security: [{ dangling: [] }],
};
