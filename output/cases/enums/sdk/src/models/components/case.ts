import * as schema from "../../runtime/schema.js";
import type { ClosedEnum, OpenEnum } from "../../types/enums.js";
import { type Level, Level$ } from "./level.js";

export const Closed = { On: "on", Off: "off" } as const;

export type Closed = ClosedEnum<typeof Closed>;

export const Closed$: schema.Schema<Closed> = /* @__PURE__ */ schema.closedEnum(Closed);

export const Open = { Red: "red", Green: "green" } as const;

export type Open = OpenEnum<typeof Open>;

export const Open$: schema.Schema<Open> = /* @__PURE__ */ schema.openEnum(Open);

export const CaseNumber = { _1: 1, _2: 2, Minus1: -1, _1Point5: 1.5 } as const;

export type CaseNumber = ClosedEnum<typeof CaseNumber>;

export const CaseNumber$: schema.Schema<CaseNumber> = /* @__PURE__ */ schema.closedEnum(CaseNumber);

export const OpenNumber = { _1: 1, _2: 2 } as const;

export type OpenNumber = OpenEnum<typeof OpenNumber>;

export const OpenNumber$: schema.Schema<OpenNumber> = /* @__PURE__ */ schema.openEnum(OpenNumber);

export const WithNull = { Yes: "yes", No: "no" } as const;

export type WithNull = ClosedEnum<typeof WithNull>;

export const WithNull$: schema.Schema<WithNull> = /* @__PURE__ */ schema.closedEnum(WithNull);

export const Untyped = { A: "a", B: "b" } as const;

export type Untyped = ClosedEnum<typeof Untyped>;

export const Untyped$: schema.Schema<Untyped> = /* @__PURE__ */ schema.closedEnum(Untyped);

export const Mixed = { A: "a", _1: 1 } as const;

export type Mixed = ClosedEnum<typeof Mixed>;

export const Mixed$: schema.Schema<Mixed> = /* @__PURE__ */ schema.closedEnum(Mixed);

export type Switch = boolean | "auto";

export const Switch$: schema.Schema<Switch> = /* @__PURE__ */ schema.oneOf(["boolean", { literal: "auto" }]);

export function switchToJSON(switch_: Switch): string {
  return schema.toJSON<Switch>(Switch$, switch_);
}

export function switchFromJSON(jsonString: string): schema.Result<Switch> {
  return schema.fromJSON<Switch>(Switch$, jsonString);
}

export type Once = true | 2 | "maybe";

export const Once$: schema.Schema<Once> = /* @__PURE__ */ schema.oneOf([
  { literal: true },
  { literal: 2 },
  { literal: "maybe" },
]);

export function onceToJSON(once: Once): string {
  return schema.toJSON<Once>(Once$, once);
}

export function onceFromJSON(jsonString: string): schema.Result<Once> {
  return schema.fromJSON<Once>(Once$, jsonString);
}

export const Cases = { Asc: "asc", ASC: "ASC", v1: "v1", V1: "V1" } as const;

export type Cases = ClosedEnum<typeof Cases>;

export const Cases$: schema.Schema<Cases> = /* @__PURE__ */ schema.closedEnum(Cases);

export const Odd = {
  Empty: "",
  Space: " ",
  _1: "1",
  _2Point0: "2.0",
  Plus: "+",
  Minus: "-",
  LessThanOrEqual: "<=",
  AB: "a b",
  ADashB: "a-b",
  a_b: "a_b",
  OnTime: "ON_TIME",
  Rsa: "RSA",
  É: "é",
  日本: "日本",
  Proto: "__proto__",
  Constructor: "constructor",
  ItS: "it's",
  SayNo: 'say "no"',
} as const;

export type Odd = ClosedEnum<typeof Odd>;

export const Odd$: schema.Schema<Odd> = /* @__PURE__ */ schema.closedEnum(Odd);

export const Named = {
  /** Few. */
  Low: 10,
  /** Some. */
  midlevel: 20,
  _30: 30,
} as const;

export type Named = ClosedEnum<typeof Named>;

export const Named$: schema.Schema<Named> = /* @__PURE__ */ schema.closedEnum(Named);

export const List = { X: "x", Y: "y" } as const;

export type List = ClosedEnum<typeof List>;

export const List$: schema.Schema<List> = /* @__PURE__ */ schema.closedEnum(List);

export type Case = {
  closed?: Closed | undefined;
  open?: Open | undefined;
  number?: CaseNumber | undefined;
  openNumber?: OpenNumber | undefined;
  withNull?: WithNull | null | undefined;
  untyped?: Untyped | undefined;
  flags?: true | undefined;
  mixed?: Mixed | undefined;
  switch?: boolean | "auto" | undefined;
  once?: true | 2 | "maybe" | null | undefined;
  cases?: Cases | undefined;
  odd?: Odd | undefined;
  named?: Named | undefined;
  single?: "only" | undefined;
  list?: Array<List> | undefined;
  shared?: Level | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "closed?": Closed$,
  "open?": Open$,
  "number?": CaseNumber$,
  "openNumber?": OpenNumber$,
  "withNull?": { nullable: WithNull$ },
  "untyped?": Untyped$,
  "flags?": { literal: true },
  "mixed?": Mixed$,
  "switch?": Switch$,
  "once?": { nullable: Once$ },
  "cases?": Cases$,
  "odd?": Odd$,
  "named?": Named$,
  "single?": { literal: "only" },
  "list?": { list: List$ },
  "shared?": Level$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
