import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type OldRequest = {
  /** @deprecated field: This will be removed in a future release. */
  q?: string | undefined;
};

/** @internal */
export const OldRequest$: Schema<OldRequest> =
  /* @__PURE__ */ schema<OldRequest>({
    object: {
      q: { optional: "string" },
    },
  });

export function oldRequestToJSON(oldRequest: OldRequest): string {
  return toJSON(OldRequest$, oldRequest);
}
