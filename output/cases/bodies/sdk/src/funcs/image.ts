import type { CaseCore } from "../core.js";
import type { APIPromise, RequestOptions, Result } from "../lib/api.js";
import { type FileInput, octetsBody } from "../lib/bodies.js";
import { type Operation, call } from "../lib/call.js";
import { empty } from "../lib/responses.js";
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
