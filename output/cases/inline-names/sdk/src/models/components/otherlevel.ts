import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const OtherLevel = {
  Shallow: "shallow",
} as const;

export type OtherLevel = ClosedEnum<typeof OtherLevel>;

/**
 * @internal
 */
export const OtherLevel$: Schema<OtherLevel> =
  /* @__PURE__ */ schema<OtherLevel>({ enum: OtherLevel });
