import { logsEntriesCopyEntries } from "../funcs/logsEntriesCopyEntries.js";
import { logsEntriesFilterEntries } from "../funcs/logsEntriesFilterEntries.js";
import { logsEntriesSearchEntries } from "../funcs/logsEntriesSearchEntries.js";
import type { RequestOptions } from "../lib/api.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Entry } from "../models/components/entry.js";
import type { Search } from "../models/components/search.js";
import { unwrapAsync } from "../types/fp.js";

export class Entries extends ClientSDK {
  searchEntries(request: Search, options?: RequestOptions): ResponsePromise<Array<Entry>> {
    return withResponse(this, unwrapAsync, logsEntriesSearchEntries(this, request, options));
  }

  filterEntries(filter?: Search | undefined, options?: RequestOptions): ResponsePromise<Array<Entry>> {
    return withResponse(this, unwrapAsync, logsEntriesFilterEntries(this, filter, options));
  }

  copyEntries(session?: string | undefined, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, logsEntriesCopyEntries(this, session, options));
  }
}
