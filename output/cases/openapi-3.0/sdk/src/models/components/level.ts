import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Level = {
  Low: "low",
  High: "high",
} as const;

export type Level = ClosedEnum<typeof Level>;

/** @internal */
export const Level$: Schema<Level> = /* @__PURE__ */ schema<Level>({
  enum: Level,
});
