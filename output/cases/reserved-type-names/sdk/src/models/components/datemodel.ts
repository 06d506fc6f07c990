import * as schema from "../../runtime/schema.js";

export type DateModel = { at?: Date | undefined };

export const DateModel$: schema.Schema<DateModel> = /* @__PURE__ */ schema.openObject({
  "at?": schema.dateTime,
});

export function dateModelFromJSON(jsonString: string): schema.Result<DateModel> {
  return schema.fromJSON<DateModel>(DateModel$, jsonString);
}
