import * as schema from "../../lib/schema.js";

export type PlacesRequest = {
  id: string;
  queryId?: string | undefined;
  headerId?: string | undefined;
};

/** @internal */
export const PlacesRequest$: schema.Schema<PlacesRequest> =
  /* @__PURE__ */ schema.snakeObject({
    id: "string",
    queryId: { optional: "string" },
    headerId: { optional: "string" },
  });

export function placesRequestToJSON(placesRequest: PlacesRequest): string {
  return schema.toJSON(PlacesRequest$, placesRequest);
}
