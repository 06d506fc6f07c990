import * as schema from "../../runtime/schema.js";

export type Single = { a?: string | undefined; b?: string | undefined };

export const Single$: schema.Schema<Single> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
  "b?": "string",
});

export function singleToJSON(single: Single): string {
  return schema.toJSON<Single>(Single$, single);
}

export function singleFromJSON(jsonString: string): schema.Result<Single> {
  return schema.fromJSON<Single>(Single$, jsonString);
}
