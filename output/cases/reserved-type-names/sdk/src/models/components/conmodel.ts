import * as schema from "../../lib/schema.js";

export type CONModel = {
  a?: string | undefined;
};

/** @internal */
export const CONModel$: schema.Schema<CONModel> = /* @__PURE__ */ schema.object(
  {
    a: { optional: "string" },
  },
);

export function conModelFromJSON(
  jsonString: string,
): schema.Result<CONModel, schema.SDKValidationError> {
  return schema.fromJSON(CONModel$, jsonString);
}
