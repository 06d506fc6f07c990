import * as schema from "../../runtime/schema.js";

export type ResultModel = { a?: string | undefined };

export const ResultModel$: schema.Schema<ResultModel> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function resultModelFromJSON(jsonString: string): schema.Result<ResultModel> {
  return schema.fromJSON<ResultModel>(ResultModel$, jsonString);
}
