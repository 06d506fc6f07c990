import * as schema from "../../runtime/schema.js";

export type ListRequest = { limit?: number | undefined; xTrace?: string | undefined; session?: string | undefined };

export const ListRequest$: schema.Schema<ListRequest> = /* @__PURE__ */ schema.object({
  "limit?": "integer",
  "xTrace?": { shape: "string", name: "X-Trace" },
  "session?": "string",
});

export function listRequestToJSON(listRequest: ListRequest): string {
  return schema.toJSON<ListRequest>(ListRequest$, listRequest);
}
