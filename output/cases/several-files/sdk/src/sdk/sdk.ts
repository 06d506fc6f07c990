import { createThing } from "../funcs/createThing.js";
import { deleteThing } from "../funcs/deleteThing.js";
import { deleteThing2 } from "../funcs/deleteThing2.js";
import { getThing } from "../funcs/getThing.js";
import { getThing2 } from "../funcs/getThing2.js";
import { listThings } from "../funcs/listThings.js";
import type { RequestOptions } from "../lib/api.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Thing } from "../models/components/thing.js";
import { type CreateThingResponseHeaders, CreateThingResponseHeaders$ } from "../models/operations/creatething.js";
import { type GetThingResponseHeaders, GetThingResponseHeaders$ } from "../models/operations/getthing.js";
import { type GetThing2ResponseHeaders, GetThing2ResponseHeaders$ } from "../models/operations/getthing2.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  getThing2(
    id: string,
    xTrace?: string | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Thing, GetThing2ResponseHeaders> {
    return withResponse(this, unwrapAsync, getThing2(this, id, xTrace, options), GetThing2ResponseHeaders$);
  }

  deleteThing2(id: string, xTrace?: string | undefined, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, deleteThing2(this, id, xTrace, options));
  }

  getThing(
    id: string,
    xTrace?: string | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Thing, GetThingResponseHeaders> {
    return withResponse(this, unwrapAsync, getThing(this, id, xTrace, options), GetThingResponseHeaders$);
  }

  deleteThing(id: string, xTrace?: string | undefined, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, deleteThing(this, id, xTrace, options));
  }

  listThings(limit?: number | undefined, options?: RequestOptions): ResponsePromise<Array<Thing>> {
    return withResponse(this, unwrapAsync, listThings(this, limit, options));
  }

  createThing(request: Thing, options?: RequestOptions): ResponsePromise<Thing, CreateThingResponseHeaders> {
    return withResponse(this, unwrapAsync, createThing(this, request, options), CreateThingResponseHeaders$);
  }
}
