import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Order = { Name: "name", NameDescending: "-name", NameAscending: "+name", MinusAge: "-age" } as const;

export type Order = ClosedEnum<typeof Order>;

export const Order$: schema.Schema<Order> = /* @__PURE__ */ schema.closedEnum(Order);

export const Operator = {
  Equal: "=",
  DoubleEqual: "==",
  NotEqual: "!=",
  LessThan: "<",
  LessThanOrEqual: "<=",
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  Star: "*",
  Slash: "/",
  Plus: "+",
  Minus: "-",
  Not: "!",
  DoubleAnd: "&&",
  U1f600: "😀",
} as const;

export type Operator = ClosedEnum<typeof Operator>;

export const Operator$: schema.Schema<Operator> = /* @__PURE__ */ schema.closedEnum(Operator);

export const Version = { _1Point1: "1.1", _11: "11", _1Point10: "1.10", _2Point0Beta: "2.0-beta" } as const;

export type Version = ClosedEnum<typeof Version>;

export const Version$: schema.Schema<Version> = /* @__PURE__ */ schema.closedEnum(Version);

export const Language = {
  C: "C",
  CPlusPlus: "C++",
  CHash: "C#",
  CCPlusPlus: "c/c++",
  TextHtml: "text/html",
  AB: "a_b",
  ADashB: "a-b",
} as const;

export type Language = ClosedEnum<typeof Language>;

export const Language$: schema.Schema<Language> = /* @__PURE__ */ schema.closedEnum(Language);

export const Ratio = { _0Point5: 0.5, Minus0Point5: -0.5, _5: 5 } as const;

export type Ratio = ClosedEnum<typeof Ratio>;

export const Ratio$: schema.Schema<Ratio> = /* @__PURE__ */ schema.closedEnum(Ratio);

export type GetCaseRequest = {
  time?: string | undefined;
  timeLessThan?: string | undefined;
  timeGreaterThanOrEqual?: string | undefined;
  order?: Order | undefined;
  operator?: Operator | undefined;
  version?: Version | undefined;
  language?: Language | undefined;
  ratio?: Ratio | undefined;
};

export const GetCaseRequest$: schema.Schema<GetCaseRequest> = /* @__PURE__ */ schema.object({
  "time?": { shape: "string", name: "Time" },
  "timeLessThan?": { shape: "string", name: "Time<" },
  "timeGreaterThanOrEqual?": { shape: "string", name: "Time>=" },
  "order?": Order$,
  "operator?": Operator$,
  "version?": Version$,
  "language?": Language$,
  "ratio?": Ratio$,
});

export function getCaseRequestToJSON(getCaseRequest: GetCaseRequest): string {
  return schema.toJSON<GetCaseRequest>(GetCaseRequest$, getCaseRequest);
}
