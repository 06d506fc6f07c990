import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Q = { A: "{a}", LessThanBGreaterThan: "<b>", C: "`c`", Or: "|", D: "{{d}}" } as const;

export type Q = ClosedEnum<typeof Q>;

export const Q$: schema.Schema<Q> = /* @__PURE__ */ schema.closedEnum(Q);

export type ARequest = {
  /** [a](./b.md) {.c #d} */
  q?: Q | undefined;
};

export const ARequest$: schema.Schema<ARequest> = /* @__PURE__ */ schema.object({
  "q?": Q$,
});

export function aRequestToJSON(aRequest: ARequest): string {
  return schema.toJSON<ARequest>(ARequest$, aRequest);
}
