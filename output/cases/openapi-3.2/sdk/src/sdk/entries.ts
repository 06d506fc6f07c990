import { logsEntriesCopy } from "../funcs/logsEntriesCopy.js";
import { logsEntriesFilter } from "../funcs/logsEntriesFilter.js";
import { logsEntriesSearch } from "../funcs/logsEntriesSearch.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Entries as Entries$2 } from "../models/components/entries.js";
import type { Search } from "../models/components/search.js";
import type { CopyEntriesRequest } from "../models/operations/copyentries.js";
import type { FilterEntriesRequest } from "../models/operations/filterentries.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Entries extends ClientSDK {
  search(body: Search, options?: RequestOptions): ResponsePromise<Entries$2> {
    return responsePromise(unwrapAsync, logsEntriesSearch(this, body, options));
  }

  filter(params?: FilterEntriesRequest | undefined, options?: RequestOptions): ResponsePromise<Entries$2> {
    return responsePromise(unwrapAsync, logsEntriesFilter(this, params, options));
  }

  copy(params?: CopyEntriesRequest | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, logsEntriesCopy(this, params, options));
  }
}
