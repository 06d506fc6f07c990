import * as schema from "../../runtime/schema.js";

export type PromiseModel = { a?: string | undefined };

export const PromiseModel$: schema.Schema<PromiseModel> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function promiseModelFromJSON(jsonString: string): schema.Result<PromiseModel> {
  return schema.fromJSON<PromiseModel>(PromiseModel$, jsonString);
}
