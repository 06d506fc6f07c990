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
import type { Case } from "../models/components/case.js";
import type { PartsRequestBody } from "../models/operations/parts.js";
import type { SeveralRequestBody } from "../models/operations/several.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  async form(body: Case, options?: RequestOptions): Promise<void> {
    return unwrapAsync(form(this, body, options));
  }

  async parts(body: PartsRequestBody, options?: RequestOptions): Promise<void> {
    return unwrapAsync(parts(this, body, options));
  }

  async text(body: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(text(this, body, options));
  }

  async bytes(body?: FileInput | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(bytes(this, body, options));
  }

  async image(id: string, body: FileInput, options?: RequestOptions): Promise<void> {
    return unwrapAsync(image(this, id, body, options));
  }

  async merge(body: Case, options?: RequestOptions): Promise<void> {
    return unwrapAsync(merge(this, body, options));
  }

  async several(
    body: SeveralRequestBody,
    options?: RequestOptions & BodyOptions<"application/json" | "application/xml">,
  ): Promise<void> {
    return unwrapAsync(several(this, body, options));
  }
}
