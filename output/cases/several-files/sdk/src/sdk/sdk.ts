import { createThing } from "../funcs/createThing.js";
import { deleteThing } from "../funcs/deleteThing.js";
import { deleteThing2 } from "../funcs/deleteThing2.js";
import { getThing } from "../funcs/getThing.js";
import { getThing2 } from "../funcs/getThing2.js";
import { listThings } from "../funcs/listThings.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Thing } from "../models/components/thing.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async getThing2(id: string, xTrace?: string | undefined, options?: RequestOptions): Promise<Thing> {
    return unwrapAsync(getThing2(this, id, xTrace, options));
  }

  async deleteThing2(id: string, xTrace?: string | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(deleteThing2(this, id, xTrace, options));
  }

  async getThing(id: string, xTrace?: string | undefined, options?: RequestOptions): Promise<Thing> {
    return unwrapAsync(getThing(this, id, xTrace, options));
  }

  async deleteThing(id: string, xTrace?: string | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(deleteThing(this, id, xTrace, options));
  }

  async listThings(limit?: number | undefined, options?: RequestOptions): Promise<Array<Thing>> {
    return unwrapAsync(listThings(this, limit, options));
  }

  async createThing(request: Thing, options?: RequestOptions): Promise<Thing> {
    return unwrapAsync(createThing(this, request, options));
  }
}
