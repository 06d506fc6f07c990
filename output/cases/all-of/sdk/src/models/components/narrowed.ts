import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Narrowed = {
  Low: "low",
} as const;

export type Narrowed = ClosedEnum<typeof Narrowed>;

/**
 * @internal
 */
export const Narrowed$: Schema<Narrowed> = /* @__PURE__ */ schema<Narrowed>({
  enum: Narrowed,
});
