import * as schema from "../../lib/schema.js";

export type DateModel = {
  at?: Date | undefined;
};

/** @internal */
export const DateModel$: schema.Schema<DateModel> =
  /* @__PURE__ */ schema.object({
    at: { optional: schema.dateTime },
  });

export function dateModelFromJSON(
  jsonString: string,
): schema.Result<DateModel, schema.SDKValidationError> {
  return schema.fromJSON(DateModel$, jsonString);
}
