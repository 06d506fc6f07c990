import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type ByOffsetRequest = {
  offset?: number | undefined;
  limit?: number | undefined;
};

/**
 * @internal
 */
export const ByOffsetRequest$: Schema<ByOffsetRequest> =
  /* @__PURE__ */ schema<ByOffsetRequest>({
    object: {
      offset: { field: "integer", optional: true },
      limit: { field: "integer", optional: true },
    },
  });

export function byOffsetRequestToJSON(
  byOffsetRequest: ByOffsetRequest,
): string {
  return toJSON(ByOffsetRequest$, byOffsetRequest);
}
