import { bytes } from "../funcs/bytes.js";
import { form } from "../funcs/form.js";
import { image } from "../funcs/image.js";
import { merge } from "../funcs/merge.js";
import { parts } from "../funcs/parts.js";
import { several } from "../funcs/several.js";
import { text } from "../funcs/text.js";
import type { RequestOptions } from "../lib/api.js";
import type { BodyOptions } from "../lib/bodies/choose.js";
import type { FileInput } from "../lib/bodies/files.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2 } from "../models/components/case.js";
import type { PartsRequestBody } from "../models/operations/parts.js";
import type { SeveralRequestBody } from "../models/operations/several.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  form(request: Case$2, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, form(this, request, options));
  }

  parts(request: PartsRequestBody, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, parts(this, request, options));
  }

  text(request: string, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, text(this, request, options));
  }

  bytes(request?: FileInput | undefined, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, bytes(this, request, options));
  }

  image(requestBody: FileInput, id: string, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, image(this, requestBody, id, options));
  }

  merge(request: Case$2, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, merge(this, request, options));
  }

  several(
    request: SeveralRequestBody,
    options?: RequestOptions & BodyOptions<"application/json" | "application/xml">,
  ): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, several(this, request, options));
  }
}
