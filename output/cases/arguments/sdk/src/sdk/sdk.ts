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
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import type { FiveRequest } from "../models/operations/five.js";
import type { FiveRequiredRequest } from "../models/operations/fiverequired.js";
import type { FourRequest } from "../models/operations/four.js";
import type { InlineBodyRequest, InlineBodyRequestBody } from "../models/operations/inlinebody.js";
import type { OrderRequest } from "../models/operations/order.js";
import type { WordsRequest } from "../models/operations/words.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  none(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, none(this, options));
  }

  one(id: string, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, one(this, id, options));
  }

  order(
    id: string,
    body: Case,
    params?: Omit<OrderRequest, "id" | "case"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, order(this, id, body, params, options));
  }

  optionalBody(id: string, body?: Case | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, optionalBody(this, id, body, options));
  }

  four(params?: FourRequest | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, four(this, params, options));
  }

  five(params?: FiveRequest | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, five(this, params, options));
  }

  fiveRequired(params: FiveRequiredRequest, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, fiveRequired(this, params, options));
  }

  bodyAlone(body: Case, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, bodyAlone(this, body, options));
  }

  maybeBody(body?: Case | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, maybeBody(this, body, options));
  }

  inlineBody(
    body: InlineBodyRequestBody,
    params?: Omit<InlineBodyRequest, "requestBody"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, inlineBody(this, body, params, options));
  }

  listBody(body: Array<string>, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, listBody(this, body, options));
  }

  words(params?: WordsRequest | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, words(this, params, options));
  }
}
