import { casesPostMany } from "../funcs/casesPostMany.js";
import { casesPutCase } from "../funcs/casesPutCase.js";
import type { RequestOptions } from "../lib/api.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import type { PostManyRequest } from "../models/operations/postmany.js";
import { unwrapAsync } from "../types/fp.js";

export class Cases extends ClientSDK {
  putCase(
    id: string,
    pet?: Pet | undefined,
    skipped?: number | undefined,
    shown?: string | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, casesPutCase(this, id, pet, skipped, shown, options));
  }

  postMany(request: PostManyRequest, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, casesPostMany(this, request, options));
  }
}
