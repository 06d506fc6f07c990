import * as schema from "../../runtime/schema.js";

export type StringModel = { a?: string | undefined };

export const StringModel$: schema.Schema<StringModel> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function stringModelFromJSON(jsonString: string): schema.Result<StringModel> {
  return schema.fromJSON<StringModel>(StringModel$, jsonString);
}
