import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Level, Level$ } from "./level.js";

export type Free = {};

export const Free$: schema.Schema<Free> = /* @__PURE__ */ schema.object({});

export function freeToJSON(free: Free): string {
  return schema.toJSON<Free>(Free$, free);
}

export const Single = { Only: "only" } as const;

export type Single = ClosedEnum<typeof Single>;

export const Single$: schema.Schema<Single> = /* @__PURE__ */ schema.closedEnum(Single);

export type Case = {
  active?: boolean | undefined;
  level?: Level | undefined;
  maybe?: number | null | undefined;
  free?: Free | undefined;
  single?: Single | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.object({
  "active?": { as: schema.defaulted, of: "boolean", default: true },
  "level?": Level$,
  "maybe?": "integer|null",
  "free?": Free$,
  "single?": Single$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}
