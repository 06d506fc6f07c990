import { putCase } from "../funcs/putCase.js";
import { sendBody } from "../funcs/sendBody.js";
import { sendText } from "../funcs/sendText.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Body } from "../models/components/body.js";
import type { Case } from "../models/components/case.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  putCase(body: Case, options?: RequestOptions): ResponsePromise<Case> {
    return responsePromise(unwrapAsync, putCase(this, body, options));
  }

  sendBody(body: Body | null, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sendBody(this, body, options));
  }

  sendText(body?: string | null | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sendText(this, body, options));
  }
}
