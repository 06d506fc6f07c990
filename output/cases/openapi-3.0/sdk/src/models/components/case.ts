import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Level, Level$ } from "./level.js";

export const CaseLevel = { Low: "low", High: "high" } as const;

export type CaseLevel = ClosedEnum<typeof CaseLevel>;

export const CaseLevel$: schema.Schema<CaseLevel> = /* @__PURE__ */ schema.closedEnum(CaseLevel);

export type Choice = string | number;

export const Choice$: schema.Schema<Choice> = /* @__PURE__ */ schema.oneOfScalars(["string", "integer"]);

export function choiceToJSON(choice: Choice): string {
  return schema.toJSON<Choice>(Choice$, choice);
}

export function choiceFromJSON(jsonString: string): schema.Result<Choice> {
  return schema.fromJSON<Choice>(Choice$, jsonString);
}

export type Case = {
  maybe: string | null;
  maybeRef?: Level | null | undefined;
  /** Not read in 3.0. */
  beside?: Level | null | undefined;
  bound?: number | undefined;
  list?: Array<string | null> | null | undefined;
  level?: CaseLevel | null | undefined;
  choice?: string | number | null | undefined;
  any?: any | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  maybe: "string|null",
  "maybeRef?": { nullable: Level$ },
  "beside?": { nullable: Level$ },
  "bound?": "integer",
  "list?": { nullable: { list: "string|null" } },
  "level?": { nullable: CaseLevel$ },
  "choice?": { nullable: Choice$ },
  "any?": "any",
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
