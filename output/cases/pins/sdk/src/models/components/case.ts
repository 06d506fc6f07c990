import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type CaseStatus, CaseStatus$ } from "./casestatus.js";
import { type Other2, Other2$ } from "./other2.js";

export type Case = {
  status?: CaseStatus | undefined;
  other?: Other2 | undefined;
};

/**
 * @internal
 */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    status: { field: CaseStatus$, optional: true },
    other: { field: Other2$, optional: true },
  },
});

export function caseFromJSON(
  jsonString: string,
): Result<Case, SDKValidationError> {
  return fromJSON(Case$, jsonString);
}
