import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const QueryParamSort = {
  Down: "down",
} as const;

export type QueryParamSort = ClosedEnum<typeof QueryParamSort>;

/**
 * @internal
 */
export const QueryParamSort$: Schema<QueryParamSort> =
  /* @__PURE__ */ schema<QueryParamSort>({ enum: QueryParamSort });
