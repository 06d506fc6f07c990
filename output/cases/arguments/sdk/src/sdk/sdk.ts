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
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import type { FiveRequest } from "../models/operations/five.js";
import type { FiveRequiredRequest } from "../models/operations/fiverequired.js";
import type { FourRequest } from "../models/operations/four.js";
import type { InlineBodyRequest, InlineBodyRequestBody } from "../models/operations/inlinebody.js";
import type { OrderRequest } from "../models/operations/order.js";
import type { WordsRequest } from "../models/operations/words.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  async none(options?: RequestOptions): Promise<void> {
    return unwrapAsync(none(this, options));
  }

  async one(id: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(one(this, id, options));
  }

  async order(
    id: string,
    body: Case,
    params?: Omit<OrderRequest, "id" | "case"> | undefined,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(order(this, id, body, params, options));
  }

  async optionalBody(id: string, body?: Case | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(optionalBody(this, id, body, options));
  }

  async four(params?: FourRequest | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(four(this, params, options));
  }

  async five(params?: FiveRequest | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(five(this, params, options));
  }

  async fiveRequired(params: FiveRequiredRequest, options?: RequestOptions): Promise<void> {
    return unwrapAsync(fiveRequired(this, params, options));
  }

  async bodyAlone(body: Case, options?: RequestOptions): Promise<void> {
    return unwrapAsync(bodyAlone(this, body, options));
  }

  async maybeBody(body?: Case | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(maybeBody(this, body, options));
  }

  async inlineBody(
    body: InlineBodyRequestBody,
    params?: Omit<InlineBodyRequest, "requestBody"> | undefined,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(inlineBody(this, body, params, options));
  }

  async listBody(body: Array<string>, options?: RequestOptions): Promise<void> {
    return unwrapAsync(listBody(this, body, options));
  }

  async words(params?: WordsRequest | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(words(this, params, options));
  }
}
