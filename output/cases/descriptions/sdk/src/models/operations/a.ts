import * as schema from "../../runtime/schema.js";

export type ARequest = {
  /**
   * A | B
   * <script>alert(1)</script>
   */
  q?: string | undefined;
};

export const ARequest$: schema.Schema<ARequest> = /* @__PURE__ */ schema.object({
  "q?": "string",
});

export function aRequestToJSON(aRequest: ARequest): string {
  return schema.toJSON<ARequest>(ARequest$, aRequest);
}
