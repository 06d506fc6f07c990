import { all } from "../funcs/all.js";
import { bodyAlone } from "../funcs/bodyAlone.js";
import { list } from "../funcs/list.js";
import { optionalBody } from "../funcs/optionalBody.js";
import { update } from "../funcs/update.js";
import { words } from "../funcs/words.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { AllRequest } from "../models/operations/all.js";
import type { BodyAloneRequestBody } from "../models/operations/bodyalone.js";
import type { ListRequest } from "../models/operations/list.js";
import type { OptionalBodyRequest, OptionalBodyRequestBody } from "../models/operations/optionalbody.js";
import type { UpdateRequest, UpdateRequestBody } from "../models/operations/update.js";
import type { WordsRequest, WordsRequestBody } from "../models/operations/words.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async all(
    shop: string,
    pet: number,
    params?: Omit<AllRequest, "shop" | "pet"> | undefined,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(all(this, shop, pet, params, options));
  }

  async update(
    shop: string,
    pet: number,
    body: UpdateRequestBody,
    params?: Omit<UpdateRequest, "shop" | "pet" | "requestBody"> | undefined,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(update(this, shop, pet, body, params, options));
  }

  async list(params?: ListRequest | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(list(this, params, options));
  }

  async optionalBody(
    body: OptionalBodyRequestBody | undefined,
    params: Omit<OptionalBodyRequest, "requestBody">,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(optionalBody(this, body, params, options));
  }

  async bodyAlone(body: BodyAloneRequestBody, options?: RequestOptions): Promise<void> {
    return unwrapAsync(bodyAlone(this, body, options));
  }

  async words(
    body: string,
    requestBody: WordsRequestBody,
    parameters?: Omit<WordsRequest, "body" | "requestBody"> | undefined,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(words(this, body, requestBody, parameters, options));
  }
}
