import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Kind, Kind$ } from "./kind.js";

export const Mode = {
  /** Always. */
  On: "on",
  Off: "off",
} as const;

export type Mode = ClosedEnum<typeof Mode>;

export const Mode$: schema.Schema<Mode> = /* @__PURE__ */ schema.closedEnum(Mode);

export const Repeated = { Low: "low", High: "high" } as const;

export type Repeated = ClosedEnum<typeof Repeated>;

export const Repeated$: schema.Schema<Repeated> = /* @__PURE__ */ schema.closedEnum(Repeated);

export const Listed = { First: "a", Second: "b" } as const;

export type Listed = ClosedEnum<typeof Listed>;

export const Listed$: schema.Schema<Listed> = /* @__PURE__ */ schema.closedEnum(Listed);

export type Case = {
  kind?: Kind | undefined;
  mode?: Mode | null | undefined;
  repeated?: Repeated | undefined;
  listed?: Listed | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "kind?": Kind$,
  "mode?": { nullable: Mode$ },
  "repeated?": Repeated$,
  "listed?": Listed$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
