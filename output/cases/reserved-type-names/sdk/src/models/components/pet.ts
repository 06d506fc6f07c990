import * as schema from "../../lib/schema.js";

export type pet = {
  a?: string | undefined;
};

/** @internal */
export const pet$: schema.Schema<pet> = /* @__PURE__ */ schema.object({
  a: { optional: "string" },
});

export function petFromJSON(
  jsonString: string,
): schema.Result<pet, schema.SDKValidationError> {
  return schema.fromJSON(pet$, jsonString);
}
