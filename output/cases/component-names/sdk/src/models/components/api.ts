import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const API = { Rest: "rest", Rpc: "rpc" } as const;

export type API = ClosedEnum<typeof API>;

export const API$: schema.Schema<API> = /* @__PURE__ */ schema.closedEnum(API);
