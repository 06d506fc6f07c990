import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Version = { _1: "1", _2Point0: "2.0", _1Point10: "1.10", _0x10: "0x10", _1e3: "1e3" } as const;

export type Version = ClosedEnum<typeof Version>;

export const Version$: schema.Schema<Version> = /* @__PURE__ */ schema.closedEnum(Version);
