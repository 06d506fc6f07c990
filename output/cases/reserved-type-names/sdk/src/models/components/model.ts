import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Model = {
  a?: string | undefined;
};

/** @internal */
export const Model$: Schema<Model> = /* @__PURE__ */ schema<Model>({
  object: {
    a: { optional: "string" },
  },
});

export function modelFromJSON(
  jsonString: string,
): Result<Model, SDKValidationError> {
  return fromJSON(Model$, jsonString);
}
