import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type PlacesRequest = {
  id: string;
  queryId?: string | undefined;
  headerId?: string | undefined;
};

/**
 * @internal
 */
export const PlacesRequest$: Schema<PlacesRequest> =
  /* @__PURE__ */ schema<PlacesRequest>({
    object: {
      id: "string",
      queryId: { field: "string", name: "query_id", optional: true },
      headerId: { field: "string", name: "header_id", optional: true },
    },
  });

export function placesRequestToJSON(placesRequest: PlacesRequest): string {
  return toJSON(PlacesRequest$, placesRequest);
}
