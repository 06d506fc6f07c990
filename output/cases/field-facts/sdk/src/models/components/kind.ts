import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Kind = {
  /** Above forty degrees. */
  Hot: "hot",
  /** Below | ten degrees. */
  Cold: "cold",
} as const;

export type Kind = ClosedEnum<typeof Kind>;

export const Kind$: schema.Schema<Kind> = /* @__PURE__ */ schema.closedEnum(Kind);
