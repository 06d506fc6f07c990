import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { RFCDate } from "../../types/rfcdate.js";
import { type Animal, Animal$ } from "./animal.js";

export const Level = { Low: "low", High: "high" } as const;

export type Level = ClosedEnum<typeof Level>;

export const Level$: schema.Schema<Level> = /* @__PURE__ */ schema.closedEnum(Level);

export type Choice = number | string;

export const Choice$: schema.Schema<Choice> = /* @__PURE__ */ schema.oneOfScalars(["integer", "string"]);

export function choiceFromJSON(jsonString: string): schema.Result<Choice> {
  return schema.fromJSON<Choice>(Choice$, jsonString);
}

export const Several = { A: "a", B: "b", C: "c" } as const;

export type Several = ClosedEnum<typeof Several>;

export const Several$: schema.Schema<Several> = /* @__PURE__ */ schema.closedEnum(Several);

export type Case = {
  id: string;
  count?: number | undefined;
  above?: number | undefined;
  short?: string | undefined;
  long?: string | undefined;
  mail?: string | undefined;
  at?: Date | undefined;
  on?: RFCDate | undefined;
  wrong?: number | undefined;
  level?: Level | undefined;
  list?: Array<Case> | undefined;
  one?: Case | undefined;
  map?: { [k: string]: boolean } | undefined;
  any?: any | undefined;
  pair?: [string?, number?] | undefined;
  choice?: number | string | undefined;
  sentence?: string | undefined;
  code?: string | undefined;
  share?: number | undefined;
  step?: number | undefined;
  several?: Array<Several> | undefined;
  animal?: Animal | undefined;
  notATime?: Date | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openSnakeObject({
  id: "string",
  "count?": "integer",
  "above?": "number",
  "short?": "string",
  "long?": "string",
  "mail?": "string",
  "at?": schema.dateTime,
  "on?": schema.date,
  "wrong?": "integer",
  "level?": Level$,
  "list?": { list: () => Case$ },
  "one?": () => Case$,
  "map?": { as: schema.map, of: "boolean" },
  "any?": "any",
  "pair?": { as: schema.tuple, items: ["string", "integer"], least: 0 },
  "choice?": Choice$,
  "sentence?": "string",
  "code?": "string",
  "share?": "number",
  "step?": "integer",
  "several?": { list: Several$ },
  "animal?": Animal$,
  "notATime?": schema.dateTime,
});

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
