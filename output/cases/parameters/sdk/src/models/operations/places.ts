import * as schema from "../../lib/schema.js";

export type PlacesRequest = { id: string; queryId?: string | undefined; headerId?: string | undefined };

export const PlacesRequest$: schema.Schema<PlacesRequest> = /* @__PURE__ */ schema.snakeObject({
  "id queryId? headerId?": "string",
});

export function placesRequestToJSON(placesRequest: PlacesRequest): string {
  return schema.toJSON(PlacesRequest$, placesRequest);
}
