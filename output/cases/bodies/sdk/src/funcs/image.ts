import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ImageRequest, ImageRequest$ } from "../models/operations/image.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { FileInput } from "../runtime/bodies/files.js";
import { octetsBody } from "../runtime/bodies/octets.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function image(
  client: CaseClientCore,
  id: string,
  body: FileInput,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { id, requestBody: body }, options);
}

const operation: Operation<ImageRequest, { "204": undefined }> = {
  id: "image",
  method: "PUT",
  path: "/image/{id}",
  request: ImageRequest$,
  body: octetsBody({ key: "RequestBody", mediaType: "image/png" }),
  responses: { 204: empty() },
};
