import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type pet = {
  a?: string | undefined;
};

/** @internal */
export const pet$: Schema<pet> = /* @__PURE__ */ schema<pet>({
  object: {
    a: { optional: "string" },
  },
});

export function petFromJSON(
  jsonString: string,
): Result<pet, SDKValidationError> {
  return fromJSON(pet$, jsonString);
}
