import * as schema from "../../runtime/schema.js";

export type MergedRequest = {
  /** The path's. */
  id: string;
  /** The operation's own. */
  q: number;
  page?: number | undefined;
};

export const MergedRequest$: schema.Schema<MergedRequest> = /* @__PURE__ */ schema.object({
  id: "string",
  q: "integer",
  "page?": "integer",
});

export function mergedRequestToJSON(mergedRequest: MergedRequest): string {
  return schema.toJSON<MergedRequest>(MergedRequest$, mergedRequest);
}
