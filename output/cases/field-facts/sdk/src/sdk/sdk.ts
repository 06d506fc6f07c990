import { listThings } from "../funcs/listThings.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Thing } from "../models/components/thing.js";
import type { ListThingsRequest, ListThingsResponseHeaders } from "../models/operations/listthings.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  /**
   * Lists what was found
   * so far. See the [manual](/manual/things) or the ![plan](/plan.png).
   * @remarks Nothing is sorted.
   */
  listThings(
    params?: ListThingsRequest | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Thing, ListThingsResponseHeaders> {
    return responsePromise(unwrapAsync, listThings(this, params, options));
  }
}
