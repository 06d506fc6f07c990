import { search } from "../funcs/search.js";
import { searchForm } from "../funcs/searchForm.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Filter } from "../models/components/filter.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async search(body: Filter, options?: RequestOptions): Promise<Filter> {
    return unwrapAsync(search(this, body, options));
  }

  async searchForm(body: Filter, options?: RequestOptions): Promise<void> {
    return unwrapAsync(searchForm(this, body, options));
  }
}
