import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const PutCaseRequestBodyStatus = {
  New: "new",
} as const;

export type PutCaseRequestBodyStatus = ClosedEnum<
  typeof PutCaseRequestBodyStatus
>;

/**
 * @internal
 */
export const PutCaseRequestBodyStatus$: Schema<PutCaseRequestBodyStatus> =
  /* @__PURE__ */ schema<PutCaseRequestBodyStatus>({
    enum: PutCaseRequestBodyStatus,
  });
