import * as schema from "../../lib/schema.js";
import type { OpenEnum } from "../../types/enums.js";

export const Open = {
  Red: "red",
  Green: "green",
} as const;

export type Open = OpenEnum<typeof Open>;

/** @internal */
export const Open$: schema.Schema<Open> =
  /* @__PURE__ */ schema.schema("string");

export type Case = {
  open?: Open | undefined;
};

/** @internal */
export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.object({
  open: { optional: Open$ },
});

export function caseFromJSON(
  jsonString: string,
): schema.Result<Case, schema.SDKValidationError> {
  return schema.fromJSON(Case$, jsonString);
}
