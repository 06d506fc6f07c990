import { logsEntriesCopy } from "../funcs/logsEntriesCopy.js";
import { logsEntriesFilter } from "../funcs/logsEntriesFilter.js";
import { logsEntriesSearch } from "../funcs/logsEntriesSearch.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Entries as Entries$2 } from "../models/components/entries.js";
import type { Search } from "../models/components/search.js";
import type { CopyEntriesRequest } from "../models/operations/copyentries.js";
import type { FilterEntriesRequest } from "../models/operations/filterentries.js";
import { unwrapAsync } from "../types/fp.js";

export class Entries extends ClientSDK {
  async search(body: Search, options?: RequestOptions): Promise<Entries$2> {
    return unwrapAsync(logsEntriesSearch(this, body, options));
  }

  async filter(params?: FilterEntriesRequest | undefined, options?: RequestOptions): Promise<Entries$2> {
    return unwrapAsync(logsEntriesFilter(this, params, options));
  }

  async copy(params?: CopyEntriesRequest | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(logsEntriesCopy(this, params, options));
  }
}
