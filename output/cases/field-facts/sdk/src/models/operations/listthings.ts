import * as schema from "../../runtime/schema.js";
import { type Kind, Kind$ } from "../components/kind.js";

export type ListThingsRequest = {
  /** How many at most. */
  limit?: number | undefined;
  /** Where the last page ended. */
  after?: string | undefined;
  kind?: Kind | undefined;
};

export const ListThingsRequest$: schema.Schema<ListThingsRequest> = /* @__PURE__ */ schema.object({
  "limit?": "integer",
  "after?": "string",
  "kind?": Kind$,
});

export function listThingsRequestToJSON(listThingsRequest: ListThingsRequest): string {
  return schema.toJSON<ListThingsRequest>(ListThingsRequest$, listThingsRequest);
}

export type ListThingsResponseHeaders = {
  /** Where the last page ended. */
  xNext?: string | undefined;
};

export const ListThingsResponseHeaders$: schema.Schema<ListThingsResponseHeaders> = /* @__PURE__ */ schema.object({
  "xNext?": { shape: "string", name: "X-Next" },
});
