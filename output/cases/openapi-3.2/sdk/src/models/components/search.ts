import * as schema from "../../runtime/schema.js";

export type Search = { text?: string | undefined; limit?: number | undefined };

export const Search$: schema.Schema<Search> = /* @__PURE__ */ schema.openObject({
  "text?": "string",
  "limit?": "integer",
});

export function searchToJSON(search: Search): string {
  return schema.toJSON<Search>(Search$, search);
}
