import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Status = {
  B: "b",
} as const;

export type Status = ClosedEnum<typeof Status>;

/**
 * @internal
 */
export const Status$: Schema<Status> = /* @__PURE__ */ schema<Status>({
  enum: Status,
});
