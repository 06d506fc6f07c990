import * as schema from "../../lib/schema.js";

export type DateModel = {};

export const DateModel$: schema.Schema<DateModel> = /* @__PURE__ */ schema.object({});

export function dateModelFromJSON(jsonString: string): schema.Result<DateModel> {
  return schema.fromJSON(DateModel$, jsonString);
}
