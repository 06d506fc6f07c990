import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type ByCursorRequest = {
  nextCursor?: string | undefined;
  limit?: number | undefined;
};

/**
 * @internal
 */
export const ByCursorRequest$: Schema<ByCursorRequest> =
  /* @__PURE__ */ schema<ByCursorRequest>({
    object: {
      nextCursor: { field: "string", name: "next_cursor", optional: true },
      limit: { field: "integer", default: 20 },
    },
  });

export function byCursorRequestToJSON(
  byCursorRequest: ByCursorRequest,
): string {
  return toJSON(ByCursorRequest$, byCursorRequest);
}
