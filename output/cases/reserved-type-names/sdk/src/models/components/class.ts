import * as schema from "../../lib/schema.js";

export type Class = {
  a?: string | undefined;
};

/** @internal */
export const Class$: schema.Schema<Class> = /* @__PURE__ */ schema.object({
  a: { optional: "string" },
});

export function classFromJSON(
  jsonString: string,
): schema.Result<Class, schema.SDKValidationError> {
  return schema.fromJSON(Class$, jsonString);
}
