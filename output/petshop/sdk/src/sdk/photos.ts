import { photosDownload } from "../funcs/photosDownload.js";
import { photosUpload } from "../funcs/photosUpload.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Photo } from "../models/components/photo.js";
import type { UploadPhotoRequestBody } from "../models/operations/uploadphoto.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Photos extends ClientSDK {
  /** Upload the photo of a pet */
  upload(petId: string, body: UploadPhotoRequestBody, options?: RequestOptions): ResponsePromise<Photo> {
    return responsePromise(unwrapAsync, photosUpload(this, petId, body, options));
  }

  /** Download the photo of a pet */
  download(petId: string, options?: RequestOptions): ResponsePromise<ReadableStream<Uint8Array>> {
    return responsePromise(unwrapAsync, photosDownload(this, petId, options));
  }
}
