import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Species = { Cat: "cat", Dog: "dog", GuineaPig: "guinea-pig" } as const;

export type Species = ClosedEnum<typeof Species>;

export const Species$: schema.Schema<Species> = /* @__PURE__ */ schema.closedEnum(Species);
