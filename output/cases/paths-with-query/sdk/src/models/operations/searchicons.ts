import * as schema from "../../runtime/schema.js";

export type SearchIconsRequest = { term: string; amount?: number | undefined };

export const SearchIconsRequest$: schema.Schema<SearchIconsRequest> = /* @__PURE__ */ schema.object({
  term: "string",
  "amount?": "integer",
});

export function searchIconsRequestToJSON(searchIconsRequest: SearchIconsRequest): string {
  return schema.toJSON<SearchIconsRequest>(SearchIconsRequest$, searchIconsRequest);
}
