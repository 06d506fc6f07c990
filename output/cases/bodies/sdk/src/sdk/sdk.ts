import { bytes } from "../funcs/bytes.js";
import { form } from "../funcs/form.js";
import { image } from "../funcs/image.js";
import { merge } from "../funcs/merge.js";
import { parts } from "../funcs/parts.js";
import { several } from "../funcs/several.js";
import { text } from "../funcs/text.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case, CasePatch } from "../models/components/case.js";
import type { PartsRequestBody } from "../models/operations/parts.js";
import type { SeveralRequestBody } from "../models/operations/several.js";
import type { BodyOptions } from "../runtime/bodies/choose.js";
import type { FileInput } from "../runtime/bodies/files.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  form(body: Case, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, form(this, body, options));
  }

  parts(body: PartsRequestBody, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, parts(this, body, options));
  }

  text(body: string, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, text(this, body, options));
  }

  bytes(body?: FileInput | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, bytes(this, body, options));
  }

  image(id: string, body: FileInput, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, image(this, id, body, options));
  }

  merge(body: CasePatch, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, merge(this, body, options));
  }

  several(body: SeveralRequestBody, options?: RequestOptions & BodyOptions): ResponsePromise<void>;
  several(body: Case, options?: RequestOptions & BodyOptions<"application/json">): ResponsePromise<void>;
  several(body: string, options?: RequestOptions & BodyOptions<"application/xml">): ResponsePromise<void>;
  several(body: SeveralRequestBody, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, several(this, body, options));
  }
}
