import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Other, Other$ } from "./other.js";

export type TheTitle = { a?: string | undefined };

export const TheTitle$: schema.Schema<TheTitle> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function theTitleFromJSON(jsonString: string): schema.Result<TheTitle> {
  return schema.fromJSON<TheTitle>(TheTitle$, jsonString);
}

export const Status = { Done: "done", Other: "other" } as const;

export type Status = ClosedEnum<typeof Status>;

export const Status$: schema.Schema<Status> = /* @__PURE__ */ schema.closedEnum(Status);

export const LevelLevelLevel = { Deep: "deep", Other: "other" } as const;

export type LevelLevelLevel = ClosedEnum<typeof LevelLevelLevel>;

export const LevelLevelLevel$: schema.Schema<LevelLevelLevel> = /* @__PURE__ */ schema.closedEnum(LevelLevelLevel);

export type LevelLevel = { level?: LevelLevelLevel | undefined };

export const LevelLevel$: schema.Schema<LevelLevel> = /* @__PURE__ */ schema.openObject({
  "level?": LevelLevelLevel$,
});

export function levelLevelFromJSON(jsonString: string): schema.Result<LevelLevel> {
  return schema.fromJSON<LevelLevel>(LevelLevel$, jsonString);
}

export type Level = { level?: LevelLevel | undefined };

export const Level$: schema.Schema<Level> = /* @__PURE__ */ schema.openObject({
  "level?": LevelLevel$,
});

export function levelFromJSON(jsonString: string): schema.Result<Level> {
  return schema.fromJSON<Level>(Level$, jsonString);
}

export type Item = { id?: string | undefined };

export const Item$: schema.Schema<Item> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
});

export function itemFromJSON(jsonString: string): schema.Result<Item> {
  return schema.fromJSON<Item>(Item$, jsonString);
}

export type Wrapped = { id?: string | undefined };

export const Wrapped$: schema.Schema<Wrapped> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
});

export function wrappedFromJSON(jsonString: string): schema.Result<Wrapped> {
  return schema.fromJSON<Wrapped>(Wrapped$, jsonString);
}

export type Case = {
  titled?: TheTitle | undefined;
  status?: Status | undefined;
  level?: Level | undefined;
  items?: Array<Item> | undefined;
  values?: { [k: string]: Item } | undefined;
  maybe?: Wrapped | null | undefined;
  other?: Other | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "titled?": TheTitle$,
  "status?": Status$,
  "level?": Level$,
  "items?": { list: Item$ },
  "values?": { as: schema.map, of: Item$ },
  "maybe?": { nullable: Wrapped$ },
  "other?": Other$,
});

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
