import type { PetShopCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { NotFound, NotFoundData$ } from "../models/errors/notfound.js";
import { type DownloadPhotoRequest, DownloadPhotoRequest$ } from "../models/operations/downloadphoto.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";
import { stream } from "../runtime/responses/stream.js";

/** Download the photo of a pet */
export function photosDownload(
  client: PetShopCore,
  petId: string,
  options?: RequestOptions,
): APIPromise<Result<ReadableStream<Uint8Array>, NotFound | ClientErrors>> {
  return call(client, operation, { petId }, options);
}

const operation: Operation<DownloadPhotoRequest, { "200": ReadableStream<Uint8Array> }, { "404": NotFound }> = {
  id: "downloadPhoto",
  method: "GET",
  path: "/pets/{pet_id}/photo",
  request: DownloadPhotoRequest$,
  responses: { 200: stream("image/png") },
  errors: { 404: failure(NotFound, NotFoundData$) },
};
