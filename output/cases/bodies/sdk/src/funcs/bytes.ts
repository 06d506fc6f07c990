import type { CaseCore } from "../core.js";
import { octetsBody } from "../lib/bodies.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import { schema } from "../lib/schema.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function bytes(
  client: CaseCore,
  request?: Uint8Array | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation<Uint8Array | undefined, void, ClientErrors> = {
  id: "bytes",
  method: "POST",
  path: "/bytes",
  request: schema<Uint8Array>("bytes"),
  body: octetsBody(),
  responses: {
    "204": empty(),
  },
};
