import * as schema from "../../runtime/schema.js";

export type CONModel = { a?: string | undefined };

export const CONModel$: schema.Schema<CONModel> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function conModelFromJSON(jsonString: string): schema.Result<CONModel> {
  return schema.fromJSON<CONModel>(CONModel$, jsonString);
}
