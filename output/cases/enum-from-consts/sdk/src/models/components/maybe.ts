import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Maybe = {
  A: "a",
  B: "b",
} as const;

export type Maybe = ClosedEnum<typeof Maybe>;

/**
 * @internal
 */
export const Maybe$: Schema<Maybe> = /* @__PURE__ */ schema<Maybe>({
  enum: Maybe,
});
