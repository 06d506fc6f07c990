import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Single = {
  Only: "only",
} as const;

export type Single = ClosedEnum<typeof Single>;

/**
 * @internal
 */
export const Single$: Schema<Single> = /* @__PURE__ */ schema<Single>({
  enum: Single,
});
