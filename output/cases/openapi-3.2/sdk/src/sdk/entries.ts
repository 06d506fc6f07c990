import { logsEntriesCopyEntries } from "../funcs/logsEntriesCopyEntries.js";
import { logsEntriesFilterEntries } from "../funcs/logsEntriesFilterEntries.js";
import { logsEntriesSearchEntries } from "../funcs/logsEntriesSearchEntries.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Entry } from "../models/components/entry.js";
import type { Search } from "../models/components/search.js";
import { unwrapAsync } from "../types/fp.js";

export class Entries extends ClientSDK {
  async searchEntries(request: Search, options?: RequestOptions): Promise<Array<Entry>> {
    return unwrapAsync(logsEntriesSearchEntries(this, request, options));
  }

  async filterEntries(filter?: Search | undefined, options?: RequestOptions): Promise<Array<Entry>> {
    return unwrapAsync(logsEntriesFilterEntries(this, filter, options));
  }

  async copyEntries(session?: string | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(logsEntriesCopyEntries(this, session, options));
  }
}
