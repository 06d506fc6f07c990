import * as schema from "../../runtime/schema.js";

export type MapModel = { map?: string | undefined };

export const MapModel$: schema.Schema<MapModel> = /* @__PURE__ */ schema.openObject({
  "map?": "string",
});

export function mapModelToJSON(mapModel: MapModel): string {
  return schema.toJSON<MapModel>(MapModel$, mapModel);
}
