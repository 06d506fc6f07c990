import * as schema from "../../runtime/schema.js";

export type Place = { city?: string | undefined };

export const Place$: schema.Schema<Place> = /* @__PURE__ */ schema.openObject({
  "city?": "string",
});

export function placeToJSON(place: Place): string {
  return schema.toJSON<Place>(Place$, place);
}

export function placeFromJSON(jsonString: string): schema.Result<Place> {
  return schema.fromJSON<Place>(Place$, jsonString);
}
