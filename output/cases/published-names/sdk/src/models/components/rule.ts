import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export type First = { type: "on_click"; button?: number | undefined };

export const First$: schema.Schema<First> = /* @__PURE__ */ schema.object({
  type: { literal: "on_click" },
  "button?": "integer",
});

export function firstFromJSON(jsonString: string): schema.Result<First> {
  return schema.fromJSON<First>(First$, jsonString);
}

export type Second = { type: "timer"; delay?: number | undefined };

export const Second$: schema.Schema<Second> = /* @__PURE__ */ schema.object({
  type: { literal: "timer" },
  "delay?": "number",
});

export function secondFromJSON(jsonString: string): schema.Result<Second> {
  return schema.fromJSON<Second>(Second$, jsonString);
}

export type Trigger = First | Second;

export const Trigger$: schema.Schema<Trigger> = /* @__PURE__ */ schema.oneOf([First$, Second$], {
  by: "type",
  mapping: {},
});

export function triggerFromJSON(jsonString: string): schema.Result<Trigger> {
  return schema.fromJSON<Trigger>(Trigger$, jsonString);
}

export type Device = { serial: string };

export const Device$: schema.Schema<Device> = /* @__PURE__ */ schema.object({
  serial: "string",
});

export function deviceFromJSON(jsonString: string): schema.Result<Device> {
  return schema.fromJSON<Device>(Device$, jsonString);
}

export type Room = { floor: number };

export const Room$: schema.Schema<Room> = /* @__PURE__ */ schema.object({
  floor: "integer",
});

export function roomFromJSON(jsonString: string): schema.Result<Room> {
  return schema.fromJSON<Room>(Room$, jsonString);
}

export type Target = Device | Room;

export const Target$: schema.Schema<Target> = /* @__PURE__ */ schema.oneOf([Device$, Room$]);

export function targetFromJSON(jsonString: string): schema.Result<Target> {
  return schema.fromJSON<Target>(Target$, jsonString);
}

export type One = { level?: 1 | undefined; a?: string | undefined };

export const One$: schema.Schema<One> = /* @__PURE__ */ schema.object({
  "level?": { literal: 1 },
  "a?": "string",
});

export function oneFromJSON(jsonString: string): schema.Result<One> {
  return schema.fromJSON<One>(One$, jsonString);
}

export type Two = { level?: -1 | undefined; b?: string | undefined };

export const Two$: schema.Schema<Two> = /* @__PURE__ */ schema.object({
  "level?": { literal: -1 },
  "b?": "string",
});

export function twoFromJSON(jsonString: string): schema.Result<Two> {
  return schema.fromJSON<Two>(Two$, jsonString);
}

export type Level = One | Two;

export const Level$: schema.Schema<Level> = /* @__PURE__ */ schema.oneOf([One$, Two$]);

export function levelFromJSON(jsonString: string): schema.Result<Level> {
  return schema.fromJSON<Level>(Level$, jsonString);
}

export const RuleTwo = { None: "none", All: "all" } as const;

export type RuleTwo = ClosedEnum<typeof RuleTwo>;

export const RuleTwo$: schema.Schema<RuleTwo> = /* @__PURE__ */ schema.closedEnum(RuleTwo);

export type Three = { id?: string | undefined };

export const Three$: schema.Schema<Three> = /* @__PURE__ */ schema.object({
  "id?": "string",
});

export function threeFromJSON(jsonString: string): schema.Result<Three> {
  return schema.fromJSON<Three>(Three$, jsonString);
}

export type Four = { item?: string | undefined };

export const Four$: schema.Schema<Four> = /* @__PURE__ */ schema.object({
  "item?": "string",
});

export function fourFromJSON(jsonString: string): schema.Result<Four> {
  return schema.fromJSON<Four>(Four$, jsonString);
}

export type Value = (string & {}) | RuleTwo | Three | Array<Four>;

export const Value$: schema.Schema<Value> = /* @__PURE__ */ schema.oneOf(["string", RuleTwo$, Three$, { list: Four$ }]);

export function valueFromJSON(jsonString: string): schema.Result<Value> {
  return schema.fromJSON<Value>(Value$, jsonString);
}

export type RuleOne = { note?: string | undefined; card: string };

export const RuleOne$: schema.Schema<RuleOne> = /* @__PURE__ */ schema.object({
  "note?": "string",
  card: "string",
});

export function ruleOneFromJSON(jsonString: string): schema.Result<RuleOne> {
  return schema.fromJSON<RuleOne>(RuleOne$, jsonString);
}

export type RuleTwoTwo = { note?: string | undefined; bank: string };

export const RuleTwoTwo$: schema.Schema<RuleTwoTwo> = /* @__PURE__ */ schema.object({
  "note?": "string",
  bank: "string",
});

export function ruleTwoTwoFromJSON(jsonString: string): schema.Result<RuleTwoTwo> {
  return schema.fromJSON<RuleTwoTwo>(RuleTwoTwo$, jsonString);
}

export type RuleThree = { note?: string | undefined };

export const RuleThree$: schema.Schema<RuleThree> = /* @__PURE__ */ schema.object({
  "note?": "string",
});

export function ruleThreeFromJSON(jsonString: string): schema.Result<RuleThree> {
  return schema.fromJSON<RuleThree>(RuleThree$, jsonString);
}

export type Source = RuleOne | RuleTwoTwo | RuleThree;

export const Source$: schema.Schema<Source> = /* @__PURE__ */ schema.oneOf([RuleOne$, RuleTwoTwo$, RuleThree$]);

export function sourceFromJSON(jsonString: string): schema.Result<Source> {
  return schema.fromJSON<Source>(Source$, jsonString);
}

export type RuleOneOne = { a: string };

export const RuleOneOne$: schema.Schema<RuleOneOne> = /* @__PURE__ */ schema.object({
  a: "string",
});

export function ruleOneOneFromJSON(jsonString: string): schema.Result<RuleOneOne> {
  return schema.fromJSON<RuleOneOne>(RuleOneOne$, jsonString);
}

export type RuleTwoTwo2 = { b: string };

export const RuleTwoTwo2$: schema.Schema<RuleTwoTwo2> = /* @__PURE__ */ schema.object({
  b: "string",
});

export function ruleTwoTwo2FromJSON(jsonString: string): schema.Result<RuleTwoTwo2> {
  return schema.fromJSON<RuleTwoTwo2>(RuleTwoTwo2$, jsonString);
}

export type List = RuleOneOne | RuleTwoTwo2;

export const List$: schema.Schema<List> = /* @__PURE__ */ schema.oneOf([RuleOneOne$, RuleTwoTwo2$]);

export function listFromJSON(jsonString: string): schema.Result<List> {
  return schema.fromJSON<List>(List$, jsonString);
}

export type RuleOneOne2 = { type: "github"; id: string };

export const RuleOneOne2$: schema.Schema<RuleOneOne2> = /* @__PURE__ */ schema.object({
  type: { literal: "github" },
  id: "string",
});

export function ruleOneOne2FromJSON(jsonString: string): schema.Result<RuleOneOne2> {
  return schema.fromJSON<RuleOneOne2>(RuleOneOne2$, jsonString);
}

export type RuleTwoTwo3 = { type: "github"; org: string };

export const RuleTwoTwo3$: schema.Schema<RuleTwoTwo3> = /* @__PURE__ */ schema.object({
  type: { literal: "github" },
  org: "string",
});

export function ruleTwoTwo3FromJSON(jsonString: string): schema.Result<RuleTwoTwo3> {
  return schema.fromJSON<RuleTwoTwo3>(RuleTwoTwo3$, jsonString);
}

export type RuleThreeThree = { type: "gitlab" };

export const RuleThreeThree$: schema.Schema<RuleThreeThree> = /* @__PURE__ */ schema.object({
  type: { literal: "gitlab" },
});

export function ruleThreeThreeFromJSON(jsonString: string): schema.Result<RuleThreeThree> {
  return schema.fromJSON<RuleThreeThree>(RuleThreeThree$, jsonString);
}

export type Git = RuleOneOne2 | RuleTwoTwo3 | RuleThreeThree;

export const Git$: schema.Schema<Git> = /* @__PURE__ */ schema.oneOf([RuleOneOne2$, RuleTwoTwo3$, RuleThreeThree$]);

export function gitFromJSON(jsonString: string): schema.Result<Git> {
  return schema.fromJSON<Git>(Git$, jsonString);
}

export type RuleOneOne3 = { x?: string | undefined };

export const RuleOneOne3$: schema.Schema<RuleOneOne3> = /* @__PURE__ */ schema.object({
  "x?": "string",
});

export function ruleOneOne3FromJSON(jsonString: string): schema.Result<RuleOneOne3> {
  return schema.fromJSON<RuleOneOne3>(RuleOneOne3$, jsonString);
}

export type RuleTwoTwo4 = { x?: number | undefined };

export const RuleTwoTwo4$: schema.Schema<RuleTwoTwo4> = /* @__PURE__ */ schema.object({
  "x?": "integer",
});

export function ruleTwoTwo4FromJSON(jsonString: string): schema.Result<RuleTwoTwo4> {
  return schema.fromJSON<RuleTwoTwo4>(RuleTwoTwo4$, jsonString);
}

export type Same = RuleOneOne3 | RuleTwoTwo4;

export const Same$: schema.Schema<Same> = /* @__PURE__ */ schema.oneOf([RuleOneOne3$, RuleTwoTwo4$]);

export function sameFromJSON(jsonString: string): schema.Result<Same> {
  return schema.fromJSON<Same>(Same$, jsonString);
}

export type Rule = {
  trigger?: First | Second | undefined;
  target?: Device | Room | undefined;
  level?: One | Two | undefined;
  value?: (string & {}) | RuleTwo | Three | Array<Four> | undefined;
  source?: RuleOne | RuleTwoTwo | RuleThree | undefined;
  list?: Array<RuleOneOne | RuleTwoTwo2> | undefined;
  git?: RuleOneOne2 | RuleTwoTwo3 | RuleThreeThree | undefined;
  same?: RuleOneOne3 | RuleTwoTwo4 | undefined;
};

export const Rule$: schema.Schema<Rule> = /* @__PURE__ */ schema.object({
  "trigger?": Trigger$,
  "target?": Target$,
  "level?": Level$,
  "value?": Value$,
  "source?": Source$,
  "list?": { list: List$ },
  "git?": Git$,
  "same?": Same$,
});

export function ruleFromJSON(jsonString: string): schema.Result<Rule> {
  return schema.fromJSON<Rule>(Rule$, jsonString);
}
