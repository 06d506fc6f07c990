import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Known = { Small1: "small-1", Large1: "large-1" } as const;

export type Known = ClosedEnum<typeof Known>;

export const Known$: schema.Schema<Known> = /* @__PURE__ */ schema.closedEnum(Known);
