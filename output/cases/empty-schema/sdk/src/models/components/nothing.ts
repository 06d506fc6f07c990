import * as schema from "../../lib/schema.js";

export type Nothing = {};

export const Nothing$: schema.Schema<Nothing> = /* @__PURE__ */ schema.object({});

export function nothingToJSON(nothing: Nothing): string {
  return schema.toJSON(Nothing$, nothing);
}

export function nothingFromJSON(jsonString: string): schema.Result<Nothing> {
  return schema.fromJSON(Nothing$, jsonString);
}
