import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type security = {
  a?: string | undefined;
};

/** @internal */
export const security$: Schema<security> = /* @__PURE__ */ schema<security>({
  object: {
    a: { optional: "string" },
  },
});

export function securityFromJSON(
  jsonString: string,
): Result<security, SDKValidationError> {
  return fromJSON(security$, jsonString);
}
