import * as schema from "../../runtime/schema.js";

export type ListPagesRequest = { size?: number | undefined; order?: Array<string> | undefined };

export const ListPagesRequest$: schema.Schema<ListPagesRequest> = /* @__PURE__ */ schema.object({
  "size?": "integer",
  "order?": { list: "string" },
});

export function listPagesRequestToJSON(listPagesRequest: ListPagesRequest): string {
  return schema.toJSON<ListPagesRequest>(ListPagesRequest$, listPagesRequest);
}
