import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Other, Other$ } from "./other.js";
import { type Status, Status$ } from "./status.js";

export type Other2 = {
  status?: Status | undefined;
  third?: Other | undefined;
};

/**
 * @internal
 */
export const Other2$: Schema<Other2> = /* @__PURE__ */ schema<Other2>({
  object: {
    status: { field: Status$, optional: true },
    third: { field: Other$, optional: true },
  },
});

export function other2FromJSON(
  jsonString: string,
): Result<Other2, SDKValidationError> {
  return fromJSON(Other2$, jsonString);
}
