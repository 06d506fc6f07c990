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
import type { Case as Case$2 } from "../models/components/case.js";
import type { FiveRequest } from "../models/operations/five.js";
import type { FiveRequiredRequest } from "../models/operations/fiverequired.js";
import type { InlineBodyRequestBody } from "../models/operations/inlinebody.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async none(options?: RequestOptions): Promise<void> {
    return unwrapAsync(none(this, options));
  }

  async one(id: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(one(this, id, options));
  }

  async order(case_: Case$2, id: string, maybe?: string | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(order(this, case_, id, maybe, options));
  }

  async optionalBody(id: string, case_?: Case$2 | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(optionalBody(this, id, case_, options));
  }

  async four(
    a?: string | undefined,
    b?: string | undefined,
    c?: string | undefined,
    d?: string | undefined,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(four(this, a, b, c, d, options));
  }

  async five(request?: FiveRequest | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(five(this, request, options));
  }

  async fiveRequired(request: FiveRequiredRequest, options?: RequestOptions): Promise<void> {
    return unwrapAsync(fiveRequired(this, request, options));
  }

  async bodyAlone(request: Case$2, options?: RequestOptions): Promise<void> {
    return unwrapAsync(bodyAlone(this, request, options));
  }

  async maybeBody(request?: Case$2 | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(maybeBody(this, request, options));
  }

  async inlineBody(
    requestBody: InlineBodyRequestBody,
    q?: string | undefined,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(inlineBody(this, requestBody, q, options));
  }

  async listBody(request: Array<string>, options?: RequestOptions): Promise<void> {
    return unwrapAsync(listBody(this, request, options));
  }

  async words(
    options_?: string | undefined,
    client_?: string | undefined,
    delete_?: string | undefined,
    request?: string | undefined,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(words(this, options_, client_, delete_, request, options));
  }
}
