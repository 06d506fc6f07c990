import * as schema from "../../lib/schema.js";

export type Lost = {
  id?: string | undefined;
};

/** @internal */
export const Lost$: schema.Schema<Lost> = /* @__PURE__ */ schema.object({
  id: { optional: "string" },
});

export function lostFromJSON(
  jsonString: string,
): schema.Result<Lost, schema.SDKValidationError> {
  return schema.fromJSON(Lost$, jsonString);
}
