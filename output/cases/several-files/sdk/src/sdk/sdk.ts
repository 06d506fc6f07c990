import { createThing } from "../funcs/createThing.js";
import { deleteThing } from "../funcs/deleteThing.js";
import { deleteThing2 } from "../funcs/deleteThing2.js";
import { getThing } from "../funcs/getThing.js";
import { getThing2 } from "../funcs/getThing2.js";
import { listThings } from "../funcs/listThings.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Thing } from "../models/components/thing.js";
import type { DeleteThingRequest } from "../models/operations/deletething.js";
import type { DeleteThing2Request } from "../models/operations/deletething2.js";
import type { GetThingRequest } from "../models/operations/getthing.js";
import type { GetThing2Request } from "../models/operations/getthing2.js";
import type { ListThingsRequest } from "../models/operations/listthings.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async getThing2(
    id: string,
    params?: Omit<GetThing2Request, "id"> | undefined,
    options?: RequestOptions,
  ): Promise<Thing> {
    return unwrapAsync(getThing2(this, id, params, options));
  }

  async deleteThing2(
    id: string,
    params?: Omit<DeleteThing2Request, "id"> | undefined,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(deleteThing2(this, id, params, options));
  }

  async getThing(
    id: string,
    params?: Omit<GetThingRequest, "id"> | undefined,
    options?: RequestOptions,
  ): Promise<Thing> {
    return unwrapAsync(getThing(this, id, params, options));
  }

  async deleteThing(
    id: string,
    params?: Omit<DeleteThingRequest, "id"> | undefined,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(deleteThing(this, id, params, options));
  }

  async listThings(params?: ListThingsRequest | undefined, options?: RequestOptions): Promise<Array<Thing>> {
    return unwrapAsync(listThings(this, params, options));
  }

  async createThing(body: Thing, options?: RequestOptions): Promise<Thing> {
    return unwrapAsync(createThing(this, body, options));
  }
}
