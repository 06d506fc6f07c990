import * as schema from "../../lib/schema.js";

export type Other = {
  a?: string | undefined;
};

/** @internal */
export const Other$: schema.Schema<Other> = /* @__PURE__ */ schema.object({
  a: { optional: "string" },
});

export function otherFromJSON(
  jsonString: string,
): schema.Result<Other, schema.SDKValidationError> {
  return schema.fromJSON(Other$, jsonString);
}
