import type { PetShopCore } from "../core.js";
import { type Photo, Photo$ } from "../models/components/photo.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Invalid, InvalidData$ } from "../models/errors/invalid.js";
import { NotFound, NotFoundData$ } from "../models/errors/notfound.js";
import type { UploadPhotoRequest, UploadPhotoRequestBody } from "../models/operations/uploadphoto.js";
import { UploadPhotoRequest$ } from "../models/operations/uploadphoto.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import { multipartBody } from "../runtime/bodies/multipart.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";

/** Upload the photo of a pet */
export function photosUpload(
  client: PetShopCore,
  petId: string,
  body: UploadPhotoRequestBody,
  options?: RequestOptions,
): APIPromise<Result<Photo, NotFound | Invalid | ClientErrors>> {
  return call(client, operation, { petId, requestBody: body }, options);
}

const operation: Operation<UploadPhotoRequest, { "200": Photo }, { "404": NotFound; "422": Invalid }> = {
  id: "uploadPhoto",
  method: "PUT",
  path: "/pets/{pet_id}/photo",
  request: UploadPhotoRequest$,
  body: multipartBody({ key: "RequestBody" }),
  responses: { 200: json(Photo$) },
  errors: { 404: failure(NotFound, NotFoundData$), 422: failure(Invalid, InvalidData$) },
};
