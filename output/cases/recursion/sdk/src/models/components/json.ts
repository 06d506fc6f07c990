import * as schema from "../../runtime/schema.js";

export type Json = string | boolean | Array<Json> | { [k: string]: Json };

export const Json$: schema.Schema<Json> = /* @__PURE__ */ schema.oneOf([
  "string",
  "boolean",
  { list: () => Json$ },
  { as: schema.map, of: () => Json$ },
]);

export function jsonToJSON(json: Json): string {
  return schema.toJSON<Json>(Json$, json);
}

export function jsonFromJSON(jsonString: string): schema.Result<Json> {
  return schema.fromJSON<Json>(Json$, jsonString);
}
