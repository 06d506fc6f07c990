import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Untyped = {
  A: "a",
  B: "b",
} as const;

export type Untyped = ClosedEnum<typeof Untyped>;

/**
 * @internal
 */
export const Untyped$: Schema<Untyped> = /* @__PURE__ */ schema<Untyped>({
  enum: Untyped,
});
