import * as schema from "../../runtime/schema.js";

export type WatchRequest = { limit?: number | undefined };

export const WatchRequest$: schema.Schema<WatchRequest> = /* @__PURE__ */ schema.object({
  "limit?": "integer",
});

export function watchRequestToJSON(watchRequest: WatchRequest): string {
  return schema.toJSON<WatchRequest>(WatchRequest$, watchRequest);
}
