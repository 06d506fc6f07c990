import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export type TriggerOnClick = { type: "on_click"; button?: number | undefined };

export const TriggerOnClick$: schema.Schema<TriggerOnClick> = /* @__PURE__ */ schema.openObject({
  type: { literal: "on_click" },
  "button?": "integer",
});

export function triggerOnClickFromJSON(jsonString: string): schema.Result<TriggerOnClick> {
  return schema.fromJSON<TriggerOnClick>(TriggerOnClick$, jsonString);
}

export type TriggerTimer = { type: "timer"; delay?: number | undefined };

export const TriggerTimer$: schema.Schema<TriggerTimer> = /* @__PURE__ */ schema.openObject({
  type: { literal: "timer" },
  "delay?": "number",
});

export function triggerTimerFromJSON(jsonString: string): schema.Result<TriggerTimer> {
  return schema.fromJSON<TriggerTimer>(TriggerTimer$, jsonString);
}

export type Trigger = TriggerOnClick | TriggerTimer;

export const Trigger$: schema.Schema<Trigger> = /* @__PURE__ */ schema.oneOf([TriggerOnClick$, TriggerTimer$], {
  by: "type",
  mapping: {},
});

export function triggerFromJSON(jsonString: string): schema.Result<Trigger> {
  return schema.fromJSON<Trigger>(Trigger$, jsonString);
}

export type Device = { serial: string };

export const Device$: schema.Schema<Device> = /* @__PURE__ */ schema.openObject({
  serial: "string",
});

export function deviceFromJSON(jsonString: string): schema.Result<Device> {
  return schema.fromJSON<Device>(Device$, jsonString);
}

export type Room = { floor: number };

export const Room$: schema.Schema<Room> = /* @__PURE__ */ schema.openObject({
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

export type Level1 = { level?: 1 | undefined; a?: string | undefined };

export const Level1$: schema.Schema<Level1> = /* @__PURE__ */ schema.openObject({
  "level?": { literal: 1 },
  "a?": "string",
});

export function level1FromJSON(jsonString: string): schema.Result<Level1> {
  return schema.fromJSON<Level1>(Level1$, jsonString);
}

export type LevelMinus1 = { level?: -1 | undefined; b?: string | undefined };

export const LevelMinus1$: schema.Schema<LevelMinus1> = /* @__PURE__ */ schema.openObject({
  "level?": { literal: -1 },
  "b?": "string",
});

export function levelMinus1FromJSON(jsonString: string): schema.Result<LevelMinus1> {
  return schema.fromJSON<LevelMinus1>(LevelMinus1$, jsonString);
}

export type Level = Level1 | LevelMinus1;

export const Level$: schema.Schema<Level> = /* @__PURE__ */ schema.oneOf([Level1$, LevelMinus1$]);

export function levelFromJSON(jsonString: string): schema.Result<Level> {
  return schema.fromJSON<Level>(Level$, jsonString);
}

export const ValueEnum = { None: "none", All: "all" } as const;

export type ValueEnum = ClosedEnum<typeof ValueEnum>;

export const ValueEnum$: schema.Schema<ValueEnum> = /* @__PURE__ */ schema.closedEnum(ValueEnum);

export type ValueObject = { id?: string | undefined };

export const ValueObject$: schema.Schema<ValueObject> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
});

export function valueObjectFromJSON(jsonString: string): schema.Result<ValueObject> {
  return schema.fromJSON<ValueObject>(ValueObject$, jsonString);
}

export type ValueItem = { item?: string | undefined };

export const ValueItem$: schema.Schema<ValueItem> = /* @__PURE__ */ schema.openObject({
  "item?": "string",
});

export function valueItemFromJSON(jsonString: string): schema.Result<ValueItem> {
  return schema.fromJSON<ValueItem>(ValueItem$, jsonString);
}

export type Value = (string & {}) | ValueEnum | ValueObject | Array<ValueItem>;

export const Value$: schema.Schema<Value> = /* @__PURE__ */ schema.oneOf([
  "string",
  ValueEnum$,
  ValueObject$,
  { list: ValueItem$ },
]);

export function valueFromJSON(jsonString: string): schema.Result<Value> {
  return schema.fromJSON<Value>(Value$, jsonString);
}

export type SourceCard = { note?: string | undefined; card: string };

export const SourceCard$: schema.Schema<SourceCard> = /* @__PURE__ */ schema.openObject({
  "note?": "string",
  card: "string",
});

export function sourceCardFromJSON(jsonString: string): schema.Result<SourceCard> {
  return schema.fromJSON<SourceCard>(SourceCard$, jsonString);
}

export type SourceBank = { note?: string | undefined; bank: string };

export const SourceBank$: schema.Schema<SourceBank> = /* @__PURE__ */ schema.openObject({
  "note?": "string",
  bank: "string",
});

export function sourceBankFromJSON(jsonString: string): schema.Result<SourceBank> {
  return schema.fromJSON<SourceBank>(SourceBank$, jsonString);
}

export type SourceOther = { note?: string | undefined };

export const SourceOther$: schema.Schema<SourceOther> = /* @__PURE__ */ schema.openObject({
  "note?": "string",
});

export function sourceOtherFromJSON(jsonString: string): schema.Result<SourceOther> {
  return schema.fromJSON<SourceOther>(SourceOther$, jsonString);
}

export type Source = SourceCard | SourceBank | SourceOther;

export const Source$: schema.Schema<Source> = /* @__PURE__ */ schema.oneOf([SourceCard$, SourceBank$, SourceOther$]);

export function sourceFromJSON(jsonString: string): schema.Result<Source> {
  return schema.fromJSON<Source>(Source$, jsonString);
}

export type ListA = { a: string };

export const ListA$: schema.Schema<ListA> = /* @__PURE__ */ schema.openObject({
  a: "string",
});

export function listAFromJSON(jsonString: string): schema.Result<ListA> {
  return schema.fromJSON<ListA>(ListA$, jsonString);
}

export type ListB = { b: string };

export const ListB$: schema.Schema<ListB> = /* @__PURE__ */ schema.openObject({
  b: "string",
});

export function listBFromJSON(jsonString: string): schema.Result<ListB> {
  return schema.fromJSON<ListB>(ListB$, jsonString);
}

export type List = ListA | ListB;

export const List$: schema.Schema<List> = /* @__PURE__ */ schema.oneOf([ListA$, ListB$]);

export function listFromJSON(jsonString: string): schema.Result<List> {
  return schema.fromJSON<List>(List$, jsonString);
}

export type GithubId = { type: "github"; id: string };

export const GithubId$: schema.Schema<GithubId> = /* @__PURE__ */ schema.openObject({
  type: { literal: "github" },
  id: "string",
});

export function githubIdFromJSON(jsonString: string): schema.Result<GithubId> {
  return schema.fromJSON<GithubId>(GithubId$, jsonString);
}

export type GithubOrg = { type: "github"; org: string };

export const GithubOrg$: schema.Schema<GithubOrg> = /* @__PURE__ */ schema.openObject({
  type: { literal: "github" },
  org: "string",
});

export function githubOrgFromJSON(jsonString: string): schema.Result<GithubOrg> {
  return schema.fromJSON<GithubOrg>(GithubOrg$, jsonString);
}

export type Gitlab = { type: "gitlab" };

export const Gitlab$: schema.Schema<Gitlab> = /* @__PURE__ */ schema.openObject({
  type: { literal: "gitlab" },
});

export function gitlabFromJSON(jsonString: string): schema.Result<Gitlab> {
  return schema.fromJSON<Gitlab>(Gitlab$, jsonString);
}

export type Git = GithubId | GithubOrg | Gitlab;

export const Git$: schema.Schema<Git> = /* @__PURE__ */ schema.oneOf([GithubId$, GithubOrg$, Gitlab$]);

export function gitFromJSON(jsonString: string): schema.Result<Git> {
  return schema.fromJSON<Git>(Git$, jsonString);
}

export type SameOption1 = { x?: string | undefined };

export const SameOption1$: schema.Schema<SameOption1> = /* @__PURE__ */ schema.openObject({
  "x?": "string",
});

export function sameOption1FromJSON(jsonString: string): schema.Result<SameOption1> {
  return schema.fromJSON<SameOption1>(SameOption1$, jsonString);
}

export type SameOption2 = { x?: number | undefined };

export const SameOption2$: schema.Schema<SameOption2> = /* @__PURE__ */ schema.openObject({
  "x?": "integer",
});

export function sameOption2FromJSON(jsonString: string): schema.Result<SameOption2> {
  return schema.fromJSON<SameOption2>(SameOption2$, jsonString);
}

export type Same = SameOption1 | SameOption2;

export const Same$: schema.Schema<Same> = /* @__PURE__ */ schema.oneOf([SameOption1$, SameOption2$]);

export function sameFromJSON(jsonString: string): schema.Result<Same> {
  return schema.fromJSON<Same>(Same$, jsonString);
}

export type Rule = {
  trigger?: TriggerOnClick | TriggerTimer | undefined;
  target?: Device | Room | undefined;
  level?: Level1 | LevelMinus1 | undefined;
  value?: (string & {}) | ValueEnum | ValueObject | Array<ValueItem> | undefined;
  source?: SourceCard | SourceBank | SourceOther | undefined;
  list?: Array<ListA | ListB> | undefined;
  git?: GithubId | GithubOrg | Gitlab | undefined;
  same?: SameOption1 | SameOption2 | undefined;
};

export const Rule$: schema.Schema<Rule> = /* @__PURE__ */ schema.openObject({
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
