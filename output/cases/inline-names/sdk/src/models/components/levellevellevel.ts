import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const LevelLevelLevel = {
  Deep: "deep",
} as const;

export type LevelLevelLevel = ClosedEnum<typeof LevelLevelLevel>;

/**
 * @internal
 */
export const LevelLevelLevel$: Schema<LevelLevelLevel> =
  /* @__PURE__ */ schema<LevelLevelLevel>({ enum: LevelLevelLevel });
