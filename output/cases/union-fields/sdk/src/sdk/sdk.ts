import { search } from "../funcs/search.js";
import { searchForm } from "../funcs/searchForm.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Filter } from "../models/components/filter.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  search(body: Filter, options?: RequestOptions): ResponsePromise<Filter> {
    return responsePromise(unwrapAsync, search(this, body, options));
  }

  searchForm(body: Filter, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, searchForm(this, body, options));
  }
}
