import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Other, Other$ } from "./other.js";

export const Status = {
  B: "b",
} as const;

export type Status = ClosedEnum<typeof Status>;

/** @internal */
export const Status$: Schema<Status> = /* @__PURE__ */ schema<Status>({
  enum: Status,
});

export type Other2 = {
  status?: Status | undefined;
  third?: Other | undefined;
};

/** @internal */
export const Other2$: Schema<Other2> = /* @__PURE__ */ schema<Other2>({
  object: {
    status: { optional: Status$ },
    third: { optional: Other$ },
  },
});

export function other2FromJSON(
  jsonString: string,
): Result<Other2, SDKValidationError> {
  return fromJSON(Other2$, jsonString);
}
