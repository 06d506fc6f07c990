import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type OtherCase = {
  id?: string | undefined;
};

/**
 * @internal
 */
export const OtherCase$: Schema<OtherCase> = /* @__PURE__ */ schema<OtherCase>({
  object: {
    id: { field: "string", optional: true },
  },
});

export function otherCaseFromJSON(
  jsonString: string,
): Result<OtherCase, SDKValidationError> {
  return fromJSON(OtherCase$, jsonString);
}
