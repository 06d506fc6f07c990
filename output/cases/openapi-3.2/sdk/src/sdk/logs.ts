import { logsTailEntries } from "../funcs/logsTailEntries.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Entry } from "../models/components/entry.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";
import { Entries } from "./entries.js";

export class Logs extends ClientSDK {
  private _entries?: Entries;

  get entries(): Entries {
    return (this._entries ??= new Entries(this._options));
  }

  tailEntries(options?: RequestOptions): ResponsePromise<AsyncGenerator<Entry, void, undefined>> {
    return responsePromise(unwrapAsync, logsTailEntries(this, options));
  }
}
