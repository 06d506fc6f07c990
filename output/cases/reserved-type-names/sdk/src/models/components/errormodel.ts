import * as schema from "../../lib/schema.js";

export type ErrorModel = {
  a?: string | undefined;
};

/** @internal */
export const ErrorModel$: schema.Schema<ErrorModel> =
  /* @__PURE__ */ schema.object({
    a: { optional: "string" },
  });

export function errorModelFromJSON(
  jsonString: string,
): schema.Result<ErrorModel, schema.SDKValidationError> {
  return schema.fromJSON(ErrorModel$, jsonString);
}
