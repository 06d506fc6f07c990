import { search } from "../funcs/search.js";
import { searchForm } from "../funcs/searchForm.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Filter } from "../models/components/filter.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  search(body: Filter, options?: RequestOptions): ResponsePromise<Filter> {
    return responsePromise(unwrapAsync, search(this, body, options));
  }

  searchForm(body: Filter, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, searchForm(this, body, options));
  }
}
