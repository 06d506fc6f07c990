import { type Schema, schema } from "../../lib/schema.js";
import type { OpenEnum } from "../../types/enums.js";

export const Open = {
  Red: "red",
  Green: "green",
} as const;

export type Open = OpenEnum<typeof Open>;

/**
 * @internal
 */
export const Open$: Schema<Open> = /* @__PURE__ */ schema<Open>({
  enum: Open,
  open: true,
});
