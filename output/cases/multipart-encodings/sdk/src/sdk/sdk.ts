import { sendForm } from "../funcs/sendForm.js";
import { sendParts } from "../funcs/sendParts.js";
import { sendRelated } from "../funcs/sendRelated.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { SendFormRequestBody } from "../models/operations/sendform.js";
import type { SendPartsRequestBody } from "../models/operations/sendparts.js";
import type { SendRelatedRequestBody } from "../models/operations/sendrelated.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async sendParts(body: SendPartsRequestBody, options?: RequestOptions): Promise<void> {
    return unwrapAsync(sendParts(this, body, options));
  }

  async sendRelated(body: SendRelatedRequestBody, options?: RequestOptions): Promise<void> {
    return unwrapAsync(sendRelated(this, body, options));
  }

  async sendForm(body: SendFormRequestBody, options?: RequestOptions): Promise<void> {
    return unwrapAsync(sendForm(this, body, options));
  }
}
