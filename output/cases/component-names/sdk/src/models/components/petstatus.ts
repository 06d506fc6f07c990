import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const PetStatus = { Sold: "sold", Free: "free" } as const;

export type PetStatus = ClosedEnum<typeof PetStatus>;

export const PetStatus$: schema.Schema<PetStatus> = /* @__PURE__ */ schema.closedEnum(PetStatus);
