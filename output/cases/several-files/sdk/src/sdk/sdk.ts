import { createThing } from "../funcs/createThing.js";
import { deleteThing } from "../funcs/deleteThing.js";
import { deleteThing2 } from "../funcs/deleteThing2.js";
import { getThing } from "../funcs/getThing.js";
import { getThing2 } from "../funcs/getThing2.js";
import { listThings } from "../funcs/listThings.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Thing } from "../models/components/thing.js";
import type { DeleteThingRequest } from "../models/operations/deletething.js";
import type { DeleteThing2Request } from "../models/operations/deletething2.js";
import type { GetThingRequest } from "../models/operations/getthing.js";
import type { GetThing2Request } from "../models/operations/getthing2.js";
import type { ListThingsRequest } from "../models/operations/listthings.js";
import type { VersionHeaders } from "../models/operations/versionheaders.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  getThing2(
    id: string,
    params?: Omit<GetThing2Request, "id"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Thing, VersionHeaders> {
    return responsePromise(unwrapAsync, getThing2(this, id, params, options));
  }

  deleteThing2(
    id: string,
    params?: Omit<DeleteThing2Request, "id"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, deleteThing2(this, id, params, options));
  }

  getThing(
    id: string,
    params?: Omit<GetThingRequest, "id"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Thing, VersionHeaders> {
    return responsePromise(unwrapAsync, getThing(this, id, params, options));
  }

  deleteThing(
    id: string,
    params?: Omit<DeleteThingRequest, "id"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, deleteThing(this, id, params, options));
  }

  listThings(params?: ListThingsRequest | undefined, options?: RequestOptions): ResponsePromise<Array<Thing>> {
    return responsePromise(unwrapAsync, listThings(this, params, options));
  }

  createThing(body: Thing, options?: RequestOptions): ResponsePromise<Thing, VersionHeaders> {
    return responsePromise(unwrapAsync, createThing(this, body, options));
  }
}
