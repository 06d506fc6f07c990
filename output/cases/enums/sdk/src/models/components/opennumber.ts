import { type Schema, schema } from "../../lib/schema.js";
import type { OpenEnum } from "../../types/enums.js";

export const OpenNumber = {
  _1: 1,
  _2: 2,
} as const;

export type OpenNumber = OpenEnum<typeof OpenNumber>;

/**
 * @internal
 */
export const OpenNumber$: Schema<OpenNumber> =
  /* @__PURE__ */ schema<OpenNumber>({ enum: OpenNumber, open: true });
