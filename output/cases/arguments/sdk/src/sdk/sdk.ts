import { bodyAlone } from "../funcs/bodyAlone.js";
import { five } from "../funcs/five.js";
import { fiveRequired } from "../funcs/fiveRequired.js";
import { four } from "../funcs/four.js";
import { inlineBody } from "../funcs/inlineBody.js";
import { listBody } from "../funcs/listBody.js";
import { maybeBody } from "../funcs/maybeBody.js";
import { none } from "../funcs/none.js";
import { one } from "../funcs/one.js";
import { optionalBody } from "../funcs/optionalBody.js";
import { order } from "../funcs/order.js";
import { words } from "../funcs/words.js";
import type { RequestOptions } from "../lib/api.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2 } from "../models/components/case.js";
import type { FiveRequest } from "../models/operations/five.js";
import type { FiveRequiredRequest } from "../models/operations/fiverequired.js";
import type { InlineBodyRequestBody } from "../models/operations/inlinebody.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  none(options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, none(this, options));
  }

  one(id: string, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, one(this, id, options));
  }

  order(case_: Case$2, id: string, maybe?: string | undefined, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, order(this, case_, id, maybe, options));
  }

  optionalBody(id: string, case_?: Case$2 | undefined, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, optionalBody(this, id, case_, options));
  }

  four(
    a?: string | undefined,
    b?: string | undefined,
    c?: string | undefined,
    d?: string | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, four(this, a, b, c, d, options));
  }

  five(request?: FiveRequest | undefined, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, five(this, request, options));
  }

  fiveRequired(request: FiveRequiredRequest, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, fiveRequired(this, request, options));
  }

  bodyAlone(request: Case$2, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, bodyAlone(this, request, options));
  }

  maybeBody(request?: Case$2 | undefined, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, maybeBody(this, request, options));
  }

  inlineBody(
    requestBody: InlineBodyRequestBody,
    q?: string | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, inlineBody(this, requestBody, q, options));
  }

  listBody(request: Array<string>, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, listBody(this, request, options));
  }

  words(
    options_?: string | undefined,
    client_?: string | undefined,
    delete_?: string | undefined,
    request?: string | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, words(this, options_, client_, delete_, request, options));
  }
}
