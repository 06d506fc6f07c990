import type { CaseClientCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call } from "../lib/api.js";
import type { FileInput } from "../lib/bodies/files.js";
import { octetsBody } from "../lib/bodies/octets.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { empty } from "../lib/responses/empty.js";
import { bytes as bytes$2, schema } from "../lib/schema.js";
import type { ClientErrors } from "../models/errors/failures.js";

export function bytes(
  client: CaseClientCore,
  body?: FileInput | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<FileInput, { "204": undefined }> = {
  id: "bytes",
  method: "POST",
  path: "/bytes",
  request: schema<FileInput>(bytes$2),
  body: octetsBody(),
  responses: { 204: empty() },
};
