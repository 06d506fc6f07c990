import * as schema from "../../runtime/schema.js";
import { type Search, Search$ } from "../components/search.js";

export type FilterEntriesRequest = { filter?: Search | undefined };

export const FilterEntriesRequest$: schema.Schema<FilterEntriesRequest> = /* @__PURE__ */ schema.object({
  "filter?": Search$,
});

export function filterEntriesRequestToJSON(filterEntriesRequest: FilterEntriesRequest): string {
  return schema.toJSON<FilterEntriesRequest>(FilterEntriesRequest$, filterEntriesRequest);
}
