import { sendForm } from "../funcs/sendForm.js";
import { sendParts } from "../funcs/sendParts.js";
import { sendRelated } from "../funcs/sendRelated.js";
import type { RequestOptions } from "../lib/api.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { SendFormRequestBody } from "../models/operations/sendform.js";
import type { SendPartsRequestBody } from "../models/operations/sendparts.js";
import type { SendRelatedRequestBody } from "../models/operations/sendrelated.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  sendParts(request: SendPartsRequestBody, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, sendParts(this, request, options));
  }

  sendRelated(request: SendRelatedRequestBody, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, sendRelated(this, request, options));
  }

  sendForm(request: SendFormRequestBody, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, sendForm(this, request, options));
  }
}
