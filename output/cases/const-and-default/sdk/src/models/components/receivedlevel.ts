import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const ReceivedLevel = {
  Low: "low",
  High: "high",
} as const;

export type ReceivedLevel = ClosedEnum<typeof ReceivedLevel>;

/**
 * @internal
 */
export const ReceivedLevel$: Schema<ReceivedLevel> =
  /* @__PURE__ */ schema<ReceivedLevel>({ enum: ReceivedLevel });
