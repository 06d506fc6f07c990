import { all } from "../funcs/all.js";
import { bodyAlone } from "../funcs/bodyAlone.js";
import { list } from "../funcs/list.js";
import { optionalBody } from "../funcs/optionalBody.js";
import { update } from "../funcs/update.js";
import { words } from "../funcs/words.js";
import { ClientSDK } from "../lib/sdks.js";
import type { AllRequest } from "../models/operations/all.js";
import type { BodyAloneRequestBody } from "../models/operations/bodyalone.js";
import type { ListRequest } from "../models/operations/list.js";
import type { OptionalBodyRequest, OptionalBodyRequestBody } from "../models/operations/optionalbody.js";
import type { UpdateRequest, UpdateRequestBody } from "../models/operations/update.js";
import type { WordsRequest, WordsRequestBody } from "../models/operations/words.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  all(
    shop: string,
    pet: number,
    params?: Omit<AllRequest, "shop" | "pet"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, all(this, shop, pet, params, options));
  }

  update(
    shop: string,
    pet: number,
    body: UpdateRequestBody,
    params?: Omit<UpdateRequest, "shop" | "pet" | "requestBody"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, update(this, shop, pet, body, params, options));
  }

  list(params?: ListRequest | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, list(this, params, options));
  }

  optionalBody(
    body: OptionalBodyRequestBody | undefined,
    params: Omit<OptionalBodyRequest, "requestBody">,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, optionalBody(this, body, params, options));
  }

  bodyAlone(body: BodyAloneRequestBody, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, bodyAlone(this, body, options));
  }

  words(
    body: string,
    requestBody: WordsRequestBody,
    parameters?: Omit<WordsRequest, "body" | "requestBody"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, words(this, body, requestBody, parameters, options));
  }
}
