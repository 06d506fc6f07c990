import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Named = {
  /**
   * Few.
   */
  Low: 10,
  /**
   * Some.
   */
  midlevel: 20,
  _30: 30,
} as const;

export type Named = ClosedEnum<typeof Named>;

/**
 * @internal
 */
export const Named$: Schema<Named> = /* @__PURE__ */ schema<Named>({
  enum: Named,
});
