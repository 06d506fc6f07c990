import * as schema from "../../lib/schema.js";

export type Case = {
  name?: string | undefined;
};

/** @internal */
export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.object({
  name: { optional: "string" },
});

export function caseFromJSON(
  jsonString: string,
): schema.Result<Case, schema.SDKValidationError> {
  return schema.fromJSON(Case$, jsonString);
}
