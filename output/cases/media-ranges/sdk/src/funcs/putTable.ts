import type { CaseClientCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call } from "../lib/api.js";
import type { FileInput } from "../lib/bodies/files.js";
import { octetsBody } from "../lib/bodies/octets.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { empty } from "../lib/responses/empty.js";
import { bytes, schema } from "../lib/schema.js";
import type { ClientErrors } from "../models/errors/failures.js";

export function putTable(
  client: CaseClientCore,
  body: FileInput,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<FileInput, { "204": undefined }> = {
  id: "putTable",
  method: "PUT",
  path: "/table",
  request: schema<FileInput>(bytes),
  body: octetsBody({ mediaType: "text/csv", required: true }),
  responses: { 204: empty() },
};
