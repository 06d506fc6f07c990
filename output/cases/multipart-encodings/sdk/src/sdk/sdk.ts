import { sendForm } from "../funcs/sendForm.js";
import { sendParts } from "../funcs/sendParts.js";
import { sendRelated } from "../funcs/sendRelated.js";
import { ClientSDK } from "../lib/sdks.js";
import type { SendFormRequestBody } from "../models/operations/sendform.js";
import type { SendPartsRequestBody } from "../models/operations/sendparts.js";
import type { SendRelatedRequestBody } from "../models/operations/sendrelated.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  sendParts(body: SendPartsRequestBody, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sendParts(this, body, options));
  }

  sendRelated(body: SendRelatedRequestBody, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sendRelated(this, body, options));
  }

  sendForm(body: SendFormRequestBody, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sendForm(this, body, options));
  }
}
