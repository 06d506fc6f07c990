import * as schema from "../../lib/schema.js";

export type PromiseModel = {
  a?: string | undefined;
};

/** @internal */
export const PromiseModel$: schema.Schema<PromiseModel> =
  /* @__PURE__ */ schema.object({
    a: { optional: "string" },
  });

export function promiseModelFromJSON(
  jsonString: string,
): schema.Result<PromiseModel, schema.SDKValidationError> {
  return schema.fromJSON(PromiseModel$, jsonString);
}
