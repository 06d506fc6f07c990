import * as schema from "../../runtime/schema.js";

export type CopyEntriesRequest = { session?: string | undefined };

export const CopyEntriesRequest$: schema.Schema<CopyEntriesRequest> = /* @__PURE__ */ schema.object({
  "session?": "string",
});

export function copyEntriesRequestToJSON(copyEntriesRequest: CopyEntriesRequest): string {
  return schema.toJSON<CopyEntriesRequest>(CopyEntriesRequest$, copyEntriesRequest);
}
