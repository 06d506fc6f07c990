import * as schema from "../../runtime/schema.js";

export type OldRequest = {
  /** @deprecated field: This will be removed in a future release. */
  q?: string | undefined;
};

export const OldRequest$: schema.Schema<OldRequest> = /* @__PURE__ */ schema.object({
  "q?": "string",
});

export function oldRequestToJSON(oldRequest: OldRequest): string {
  return schema.toJSON<OldRequest>(OldRequest$, oldRequest);
}
