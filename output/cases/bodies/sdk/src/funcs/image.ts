import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call } from "../lib/api.js";
import type { FileInput } from "../lib/bodies/files.js";
import { octetsBody } from "../lib/bodies/octets.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { ImageRequest$ } from "../models/operations/image.js";

export function image(
  client: CaseCore,
  requestBody: FileInput,
  id: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { requestBody, id }, options);
}

const operation: Operation = {
  id: "image",
  method: "PUT",
  path: "/image/{id}",
  request: ImageRequest$,
  body: octetsBody("RequestBody", "image/png"),
  responses: { 204: empty() },
};
