import * as schema from "../../runtime/schema.js";

export type ListBetaRequest = { page?: number | undefined };

export const ListBetaRequest$: schema.Schema<ListBetaRequest> = /* @__PURE__ */ schema.object({
  "page?": "integer",
});

export function listBetaRequestToJSON(listBetaRequest: ListBetaRequest): string {
  return schema.toJSON<ListBetaRequest>(ListBetaRequest$, listBetaRequest);
}
