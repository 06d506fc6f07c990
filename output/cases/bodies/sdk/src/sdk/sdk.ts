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
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2, CasePatch } from "../models/components/case.js";
import type { PartsRequestBody } from "../models/operations/parts.js";
import type { SeveralRequestBody } from "../models/operations/several.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async form(request: Case$2, options?: RequestOptions): Promise<void> {
    return unwrapAsync(form(this, request, options));
  }

  async parts(request: PartsRequestBody, options?: RequestOptions): Promise<void> {
    return unwrapAsync(parts(this, request, options));
  }

  async text(request: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(text(this, request, options));
  }

  async bytes(request?: FileInput | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(bytes(this, request, options));
  }

  async image(requestBody: FileInput, id: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(image(this, requestBody, id, options));
  }

  async merge(request: CasePatch, options?: RequestOptions): Promise<void> {
    return unwrapAsync(merge(this, request, options));
  }

  async several(
    request: SeveralRequestBody,
    options?: RequestOptions & BodyOptions<"application/json" | "application/xml">,
  ): Promise<void> {
    return unwrapAsync(several(this, request, options));
  }
}
