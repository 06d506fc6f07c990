import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { FileInput } from "../runtime/bodies/files.js";
import { octetsBody } from "../runtime/bodies/octets.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { bytes, schema } from "../runtime/schema.js";

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
