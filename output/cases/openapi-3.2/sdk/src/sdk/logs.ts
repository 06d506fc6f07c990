import { logsTailEntries } from "../funcs/logsTailEntries.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Entry } from "../models/components/entry.js";
import { unwrapAsync } from "../types/fp.js";
import { Entries } from "./entries.js";

export class Logs extends ClientSDK {
  private _entries?: Entries;

  get entries(): Entries {
    return (this._entries ??= new Entries(this._options));
  }

  async tailEntries(options?: RequestOptions): Promise<AsyncGenerator<Entry, void, undefined>> {
    return unwrapAsync(logsTailEntries(this, options));
  }
}
