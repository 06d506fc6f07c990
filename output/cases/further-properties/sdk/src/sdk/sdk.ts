import { putCase } from "../funcs/putCase.js";
import { sendForm } from "../funcs/sendForm.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case, CaseInput } from "../models/components/case.js";
import type { SendFormRequestBody } from "../models/operations/sendform.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  putCase(body: CaseInput, options?: RequestOptions): ResponsePromise<Case> {
    return responsePromise(unwrapAsync, putCase(this, body, options));
  }

  sendForm(body?: SendFormRequestBody | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sendForm(this, body, options));
  }
}
