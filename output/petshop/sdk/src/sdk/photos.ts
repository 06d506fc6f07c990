import { photosDownload } from "../funcs/photosDownload.js";
import { photosUpload } from "../funcs/photosUpload.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Photo } from "../models/components/photo.js";
import type { UploadPhotoRequestBody } from "../models/operations/uploadphoto.js";
import { unwrapAsync } from "../types/fp.js";

export class Photos extends ClientSDK {
  /** Upload the photo of a pet */
  async upload(petId: string, body: UploadPhotoRequestBody, options?: RequestOptions): Promise<Photo> {
    return unwrapAsync(photosUpload(this, petId, body, options));
  }

  /** Download the photo of a pet */
  async download(petId: string, options?: RequestOptions): Promise<ReadableStream<Uint8Array>> {
    return unwrapAsync(photosDownload(this, petId, options));
  }
}
