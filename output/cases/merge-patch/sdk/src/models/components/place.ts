import * as schema from "../../runtime/schema.js";

export type Place = { city: string; inside?: Place | undefined };

export const Place$: schema.Schema<Place> = /* @__PURE__ */ schema.openObject({
  city: "string",
  "inside?": () => Place$,
});

export function placeToJSON(place: Place): string {
  return schema.toJSON<Place>(Place$, place);
}

export function placeFromJSON(jsonString: string): schema.Result<Place> {
  return schema.fromJSON<Place>(Place$, jsonString);
}

export type PlacePatch = { city?: string | null | undefined; inside?: PlacePatch | null | undefined };

export const PlacePatch$: schema.Schema<PlacePatch> = /* @__PURE__ */ schema.openObject({
  "city?": "string|null",
  "inside?": { nullable: () => PlacePatch$ },
});

export function placePatchToJSON(placePatch: PlacePatch): string {
  return schema.toJSON<PlacePatch>(PlacePatch$, placePatch);
}
