import * as schema from "../../runtime/schema.js";

export type ListThingsRequest = { limit?: number | undefined };

export const ListThingsRequest$: schema.Schema<ListThingsRequest> = /* @__PURE__ */ schema.object({
  "limit?": "integer",
});

export function listThingsRequestToJSON(listThingsRequest: ListThingsRequest): string {
  return schema.toJSON<ListThingsRequest>(ListThingsRequest$, listThingsRequest);
}
