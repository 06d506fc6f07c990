import { casesPostMany } from "../funcs/casesPostMany.js";
import { casesPutCase } from "../funcs/casesPutCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import type { PostManyRequest } from "../models/operations/postmany.js";
import { unwrapAsync } from "../types/fp.js";

export class Cases extends ClientSDK {
  async putCase(
    id: string,
    pet?: Pet | undefined,
    skipped?: number | undefined,
    shown?: string | undefined,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(casesPutCase(this, id, pet, skipped, shown, options));
  }

  async postMany(request: PostManyRequest, options?: RequestOptions): Promise<void> {
    return unwrapAsync(casesPostMany(this, request, options));
  }
}
