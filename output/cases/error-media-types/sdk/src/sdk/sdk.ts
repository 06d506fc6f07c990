import { getA } from "../funcs/getA.js";
import { getB } from "../funcs/getB.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Problem } from "../models/components/problem.js";
import type { Refusal } from "../models/components/refusal.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import type { AcceptOptions, Accepts } from "../runtime/responses/accept.js";
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
