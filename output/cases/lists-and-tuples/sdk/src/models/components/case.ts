import * as schema from "../../runtime/schema.js";
import type { People } from "./people.js";
import { Person$ } from "./person.js";

export type CaseObject = { id?: string | undefined };

export const CaseObject$: schema.Schema<CaseObject> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
});

export function caseObjectToJSON(caseObject: CaseObject): string {
  return schema.toJSON<CaseObject>(CaseObject$, caseObject);
}

export function caseObjectFromJSON(jsonString: string): schema.Result<CaseObject> {
  return schema.fromJSON<CaseObject>(CaseObject$, jsonString);
}

export type Choice = string | number;

export const Choice$: schema.Schema<Choice> = /* @__PURE__ */ schema.oneOfScalars(["string", "integer"]);

export function choiceToJSON(choice: Choice): string {
  return schema.toJSON<Choice>(Choice$, choice);
}

export function choiceFromJSON(jsonString: string): schema.Result<Choice> {
  return schema.fromJSON<Choice>(Choice$, jsonString);
}

export type Case = {
  strings?: Array<string> | undefined;
  nullables?: Array<string | null> | undefined;
  maybe?: Array<number> | null | undefined;
  lists?: Array<Array<number>> | undefined;
  any?: Array<any> | undefined;
  untyped?: Array<string> | undefined;
  objects?: Array<CaseObject> | undefined;
  choices?: Array<string | number> | undefined;
  pair?: [string?, number?] | undefined;
  open?: [string?, ...Array<boolean>] | undefined;
  loose?: [string?, ...Array<any>] | undefined;
  people?: People | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "strings?": { list: "string" },
  "nullables?": { list: "string|null" },
  "maybe?": { nullable: { list: "integer" } },
  "lists?": { list: { list: "number" } },
  "any?": { list: "any" },
  "untyped?": { list: "string" },
  "objects?": { list: CaseObject$ },
  "choices?": { list: Choice$ },
  "pair?": { as: schema.tuple, items: ["string", "integer"], least: 0 },
  "open?": { as: schema.tuple, items: ["string"], least: 0, rest: "boolean" },
  "loose?": { as: schema.tuple, items: ["string"], least: 0, rest: "any" },
  "people?": { list: Person$ },
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
