import { casesPostMany } from "../funcs/casesPostMany.js";
import { casesPutCase } from "../funcs/casesPutCase.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import type { PostManyRequest } from "../models/operations/postmany.js";
import type { PutCaseRequest } from "../models/operations/putcase.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Cases extends ClientSDK {
  putCase(
    id: string,
    body?: Pet | undefined,
    params?: Omit<PutCaseRequest, "id" | "pet"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, casesPutCase(this, id, body, params, options));
  }

  postMany(
    id: string,
    body: Pet,
    params?: Omit<PostManyRequest, "id" | "pet"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, casesPostMany(this, id, body, params, options));
  }
}
