import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Closed = {
  On: "on",
  Off: "off",
} as const;

export type Closed = ClosedEnum<typeof Closed>;

/**
 * @internal
 */
export const Closed$: Schema<Closed> = /* @__PURE__ */ schema<Closed>({
  enum: Closed,
});
