import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { UploadPhotoRequest, UploadPhotoRequestBody } from "../models/operations/uploadphoto.js";
import { UploadPhotoRequest$ } from "../models/operations/uploadphoto.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import { multipartBody } from "../runtime/bodies/multipart.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function petsUploadPhoto(
  client: CaseCore,
  petId: string,
  body: UploadPhotoRequestBody,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { petId, requestBody: body }, options);
}

const operation: Operation<UploadPhotoRequest, { "204": undefined }> = {
  id: "uploadPhoto",
  method: "PUT",
  path: "/pets/{petId}/photo",
  request: UploadPhotoRequest$,
  body: multipartBody({ key: "RequestBody" }),
  responses: { 204: empty() },
};
