import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type ARequest = {
  /**
   * Who pays.
   */
  account?: string | undefined;
};

/**
 * @internal
 */
export const ARequest$: Schema<ARequest> = /* @__PURE__ */ schema<ARequest>({
  object: {
    account: { field: "string", optional: true },
  },
});

export function aRequestToJSON(aRequest: ARequest): string {
  return toJSON(ARequest$, aRequest);
}
