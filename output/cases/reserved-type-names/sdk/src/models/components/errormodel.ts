import * as schema from "../../runtime/schema.js";

export type ErrorModel = { a?: string | undefined };

export const ErrorModel$: schema.Schema<ErrorModel> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function errorModelFromJSON(jsonString: string): schema.Result<ErrorModel> {
  return schema.fromJSON<ErrorModel>(ErrorModel$, jsonString);
}
