import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type ARequest = {
  /**
   * A | B
   *
   * @remarks
   * <script>alert(1)</script>
   */
  q?: string | undefined;
};

/** @internal */
export const ARequest$: Schema<ARequest> = /* @__PURE__ */ schema<ARequest>({
  object: {
    q: { optional: "string" },
  },
});

export function aRequestToJSON(aRequest: ARequest): string {
  return toJSON(ARequest$, aRequest);
}
