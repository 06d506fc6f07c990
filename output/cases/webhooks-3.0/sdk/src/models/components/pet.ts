import * as schema from "../../lib/schema.js";

export type Pet = {
  name?: string | undefined;
};

/** @internal */
export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.object({
  name: { optional: "string" },
});

export function petFromJSON(
  jsonString: string,
): schema.Result<Pet, schema.SDKValidationError> {
  return schema.fromJSON(Pet$, jsonString);
}
