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

export const Value2 = { None: "none", All: "all" } as const;

export type Value2 = ClosedEnum<typeof Value2>;

export const Value2$: schema.Schema<Value2> = /* @__PURE__ */ schema.closedEnum(Value2);

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

export type Value = (string & {}) | Value2 | Three | Array<Four>;

export const Value$: schema.Schema<Value> = /* @__PURE__ */ schema.oneOf(["string", Value2$, Three$, { list: Four$ }]);

export function valueFromJSON(jsonString: string): schema.Result<Value> {
  return schema.fromJSON<Value>(Value$, jsonString);
}

export type Source1 = { note?: string | undefined; card: string };

export const Source1$: schema.Schema<Source1> = /* @__PURE__ */ schema.object({
  "note?": "string",
  card: "string",
});

export function source1FromJSON(jsonString: string): schema.Result<Source1> {
  return schema.fromJSON<Source1>(Source1$, jsonString);
}

export type Source2 = { note?: string | undefined; bank: string };

export const Source2$: schema.Schema<Source2> = /* @__PURE__ */ schema.object({
  "note?": "string",
  bank: "string",
});

export function source2FromJSON(jsonString: string): schema.Result<Source2> {
  return schema.fromJSON<Source2>(Source2$, jsonString);
}

export type Source3 = { note?: string | undefined };

export const Source3$: schema.Schema<Source3> = /* @__PURE__ */ schema.object({
  "note?": "string",
});

export function source3FromJSON(jsonString: string): schema.Result<Source3> {
  return schema.fromJSON<Source3>(Source3$, jsonString);
}

export type Source = Source1 | Source2 | Source3;

export const Source$: schema.Schema<Source> = /* @__PURE__ */ schema.oneOf([Source1$, Source2$, Source3$]);

export function sourceFromJSON(jsonString: string): schema.Result<Source> {
  return schema.fromJSON<Source>(Source$, jsonString);
}

export type List1 = { a: string };

export const List1$: schema.Schema<List1> = /* @__PURE__ */ schema.object({
  a: "string",
});

export function list1FromJSON(jsonString: string): schema.Result<List1> {
  return schema.fromJSON<List1>(List1$, jsonString);
}

export type List2 = { b: string };

export const List2$: schema.Schema<List2> = /* @__PURE__ */ schema.object({
  b: "string",
});

export function list2FromJSON(jsonString: string): schema.Result<List2> {
  return schema.fromJSON<List2>(List2$, jsonString);
}

export type List = List1 | List2;

export const List$: schema.Schema<List> = /* @__PURE__ */ schema.oneOf([List1$, List2$]);

export function listFromJSON(jsonString: string): schema.Result<List> {
  return schema.fromJSON<List>(List$, jsonString);
}

export type Git1 = { type: "github"; id: string };

export const Git1$: schema.Schema<Git1> = /* @__PURE__ */ schema.object({
  type: { literal: "github" },
  id: "string",
});

export function git1FromJSON(jsonString: string): schema.Result<Git1> {
  return schema.fromJSON<Git1>(Git1$, jsonString);
}

export type Git2 = { type: "github"; org: string };

export const Git2$: schema.Schema<Git2> = /* @__PURE__ */ schema.object({
  type: { literal: "github" },
  org: "string",
});

export function git2FromJSON(jsonString: string): schema.Result<Git2> {
  return schema.fromJSON<Git2>(Git2$, jsonString);
}

export type Git3 = { type: "gitlab" };

export const Git3$: schema.Schema<Git3> = /* @__PURE__ */ schema.object({
  type: { literal: "gitlab" },
});

export function git3FromJSON(jsonString: string): schema.Result<Git3> {
  return schema.fromJSON<Git3>(Git3$, jsonString);
}

export type Git = Git1 | Git2 | Git3;

export const Git$: schema.Schema<Git> = /* @__PURE__ */ schema.oneOf([Git1$, Git2$, Git3$]);

export function gitFromJSON(jsonString: string): schema.Result<Git> {
  return schema.fromJSON<Git>(Git$, jsonString);
}

export type Same1 = { x?: string | undefined };

export const Same1$: schema.Schema<Same1> = /* @__PURE__ */ schema.object({
  "x?": "string",
});

export function same1FromJSON(jsonString: string): schema.Result<Same1> {
  return schema.fromJSON<Same1>(Same1$, jsonString);
}

export type Same2 = { x?: number | undefined };

export const Same2$: schema.Schema<Same2> = /* @__PURE__ */ schema.object({
  "x?": "integer",
});

export function same2FromJSON(jsonString: string): schema.Result<Same2> {
  return schema.fromJSON<Same2>(Same2$, jsonString);
}

export type Same = Same1 | Same2;

export const Same$: schema.Schema<Same> = /* @__PURE__ */ schema.oneOf([Same1$, Same2$]);

export function sameFromJSON(jsonString: string): schema.Result<Same> {
  return schema.fromJSON<Same>(Same$, jsonString);
}

export type Rule = {
  trigger?: First | Second | undefined;
  target?: Device | Room | undefined;
  level?: One | Two | undefined;
  value?: (string & {}) | Value2 | Three | Array<Four> | undefined;
  source?: Source1 | Source2 | Source3 | undefined;
  list?: Array<List1 | List2> | undefined;
  git?: Git1 | Git2 | Git3 | undefined;
  same?: Same1 | Same2 | undefined;
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
