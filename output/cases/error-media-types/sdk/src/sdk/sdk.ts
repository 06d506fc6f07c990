import { getA } from "../funcs/getA.js";
import { getB } from "../funcs/getB.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import type { AcceptOptions, Accepts } from "../lib/responses/accept.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Problem } from "../models/components/problem.js";
import type { Refusal } from "../models/components/refusal.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  getA(options?: RequestOptions): ResponsePromise<string> {
    return responsePromise(unwrapAsync, getA(this, options));
  }

  getB(options?: RequestOptions & AcceptOptions<"application/json" | "text/json">): ResponsePromise<Problem>;
  getB(options: RequestOptions & Accepts<"application/vnd.case+json">): ResponsePromise<Refusal>;
  getB(
    options?: RequestOptions & AcceptOptions<"application/json" | "text/json" | "application/vnd.case+json">,
  ): ResponsePromise<Problem | Refusal>;
  getB(options?: RequestOptions): ResponsePromise<Problem | Refusal> {
    return responsePromise(unwrapAsync, getB(this, options));
  }
}
