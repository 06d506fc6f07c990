import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

/** What was paid for. */
export const ServiceTier = { Auto: "auto", Flex: "flex" } as const;

/** What was paid for. */
export type ServiceTier = ClosedEnum<typeof ServiceTier>;

export const ServiceTier$: schema.Schema<ServiceTier> = /* @__PURE__ */ schema.closedEnum(ServiceTier);
