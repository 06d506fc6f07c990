import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Other2, Other2$ } from "./other2.js";

export const CaseStatus = {
  A: "a",
} as const;

export type CaseStatus = ClosedEnum<typeof CaseStatus>;

/** @internal */
export const CaseStatus$: Schema<CaseStatus> =
  /* @__PURE__ */ schema<CaseStatus>({ enum: CaseStatus });

export type Case = {
  status?: CaseStatus | undefined;
  other?: Other2 | undefined;
};

/** @internal */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    status: { optional: CaseStatus$ },
    other: { optional: Other2$ },
  },
});

export function caseFromJSON(
  jsonString: string,
): Result<Case, SDKValidationError> {
  return fromJSON(Case$, jsonString);
}
