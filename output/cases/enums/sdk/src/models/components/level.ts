import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

/**
 * How much.
 * @deprecated type: This will be removed in a future release.
 */
export const Level = { Low: "low", High: "high" } as const;

/**
 * How much.
 * @deprecated type: This will be removed in a future release.
 */
export type Level = ClosedEnum<typeof Level>;

export const Level$: schema.Schema<Level> = /* @__PURE__ */ schema.closedEnum(Level);
