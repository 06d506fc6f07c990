import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type PlacesRequest = {
  id: string;
  queryId?: string | undefined;
  headerId?: string | undefined;
};

/** @internal */
export const PlacesRequest$: Schema<PlacesRequest> =
  /* @__PURE__ */ schema<PlacesRequest>({
    snake: true,
    object: {
      id: "string",
      queryId: { optional: "string" },
      headerId: { optional: "string" },
    },
  });

export function placesRequestToJSON(placesRequest: PlacesRequest): string {
  return toJSON(PlacesRequest$, placesRequest);
}
