import * as schema from "../../runtime/schema.js";

export type Json = string | number | boolean | Array<Json | null> | { [k: string]: Json | null };

export const Json$: schema.Schema<Json> = /* @__PURE__ */ schema.oneOf([
  "string",
  "number",
  "boolean",
  { list: { nullable: () => Json$ } },
  { as: schema.map, of: { nullable: () => Json$ } },
]);

export function jsonToJSON(json: Json): string {
  return schema.toJSON<Json>(Json$, json);
}
