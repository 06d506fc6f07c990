import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const State = { Fresh: "fresh", Stale: "stale" } as const;

export type State = ClosedEnum<typeof State>;

export const State$: schema.Schema<State> = /* @__PURE__ */ schema.closedEnum(State);
