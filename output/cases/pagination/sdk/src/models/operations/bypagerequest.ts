import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type ByPageRequest = {
  page?: number | undefined;
};

/**
 * @internal
 */
export const ByPageRequest$: Schema<ByPageRequest> =
  /* @__PURE__ */ schema<ByPageRequest>({
    object: {
      page: { field: "integer", optional: true },
    },
  });

export function byPageRequestToJSON(byPageRequest: ByPageRequest): string {
  return toJSON(ByPageRequest$, byPageRequest);
}
