import * as schema from "../../runtime/schema.js";

export type Maps = { [k: string]: Maps };

export const Maps$: schema.Schema<Maps> = /* @__PURE__ */ schema.schema({ as: schema.map, of: () => Maps$ });

export function mapsToJSON(maps: Maps): string {
  return schema.toJSON<Maps>(Maps$, maps);
}

export function mapsFromJSON(jsonString: string): schema.Result<Maps> {
  return schema.fromJSON<Maps>(Maps$, jsonString);
}
