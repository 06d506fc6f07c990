import { putCase } from "../funcs/putCase.js";
import { sendForm } from "../funcs/sendForm.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case, CaseInput } from "../models/components/case.js";
import type { SendFormRequestBody } from "../models/operations/sendform.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  putCase(body: CaseInput, options?: RequestOptions): ResponsePromise<Case> {
    return responsePromise(unwrapAsync, putCase(this, body, options));
  }

  sendForm(body?: SendFormRequestBody | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sendForm(this, body, options));
  }
}
