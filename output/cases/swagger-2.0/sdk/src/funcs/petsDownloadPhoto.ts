import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type DownloadPhotoRequest, DownloadPhotoRequest$ } from "../models/operations/downloadphoto.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { stream } from "../runtime/responses/stream.js";

export function petsDownloadPhoto(
  client: CaseCore,
  petId: string,
  options?: RequestOptions,
): APIPromise<Result<ReadableStream<Uint8Array>, ClientErrors>> {
  return call(client, operation, { petId }, options);
}

const operation: Operation<DownloadPhotoRequest, { "200": ReadableStream<Uint8Array> }> = {
  id: "downloadPhoto",
  method: "GET",
  path: "/pets/{petId}/photo",
  request: DownloadPhotoRequest$,
  responses: { 200: stream("image/png") },
};
