import * as schema from "../../runtime/schema.js";

/** Where it is. */
export type Place = { street?: string | undefined };

export const Place$: schema.Schema<Place> = /* @__PURE__ */ schema.openObject({
  "street?": "string",
});

export function placeFromJSON(jsonString: string): schema.Result<Place> {
  return schema.fromJSON<Place>(Place$, jsonString);
}
