import * as schema from "../../lib/schema.js";

export type stringModel = { a?: string | undefined };

export const stringModel$: schema.Schema<stringModel> = /* @__PURE__ */ schema.openObject({ "a?": "string" });

export function stringModelFromJSON(jsonString: string): schema.Result<stringModel> {
  return schema.fromJSON(stringModel$, jsonString);
}
