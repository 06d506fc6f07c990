import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Reason = { Expired: "expired", Unknown: "unknown" } as const;

export type Reason = ClosedEnum<typeof Reason>;

export const Reason$: schema.Schema<Reason> = /* @__PURE__ */ schema.closedEnum(Reason);
