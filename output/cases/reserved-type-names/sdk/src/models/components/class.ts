import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Class = {
  a?: string | undefined;
};

/** @internal */
export const Class$: Schema<Class> = /* @__PURE__ */ schema<Class>({
  object: {
    a: { optional: "string" },
  },
});

export function classFromJSON(
  jsonString: string,
): Result<Class, SDKValidationError> {
  return fromJSON(Class$, jsonString);
}
