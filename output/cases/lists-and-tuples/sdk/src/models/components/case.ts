import * as schema from "../../lib/schema.js";
import { type Person, Person$ } from "./person.js";

export type Objects = { id?: string | undefined };

export const Objects$: schema.Schema<Objects> = /* @__PURE__ */ schema.openObject({ "id?": "string" });

export function objectsToJSON(objects: Objects): string {
  return schema.toJSON(Objects$, objects);
}

export function objectsFromJSON(jsonString: string): schema.Result<Objects> {
  return schema.fromJSON(Objects$, jsonString);
}

export type Choices = string | number;

export const Choices$: schema.Schema<Choices> = /* @__PURE__ */ schema.schema({
  as: schema.some,
  of: ["string", "integer"],
});

export function choicesToJSON(choices: Choices): string {
  return schema.toJSON(Choices$, choices);
}

export function choicesFromJSON(jsonString: string): schema.Result<Choices> {
  return schema.fromJSON(Choices$, jsonString);
}

export type Case = {
  strings?: Array<string> | undefined;
  nullables?: Array<string | null> | undefined;
  maybe?: Array<number> | null | undefined;
  lists?: Array<Array<number>> | undefined;
  any?: Array<any> | undefined;
  untyped?: Array<string> | undefined;
  objects?: Array<Objects> | undefined;
  choices?: Array<string | number> | undefined;
  pair?: [string?, number?] | undefined;
  open?: [string?, ...Array<boolean>] | undefined;
  loose?: [string?, ...Array<any>] | undefined;
  people?: Array<Person> | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "strings?": { list: "string" },
  "nullables?": { list: "string|null" },
  "maybe?": { nullable: { list: "integer" } },
  "lists?": { list: { list: "number" } },
  "any?": { list: "any" },
  "untyped?": { list: "string" },
  "objects?": { list: Objects$ },
  "choices?": { list: Choices$ },
  "pair?": { as: schema.tuple, items: ["string", "integer"], least: 0 },
  "open?": { as: schema.tuple, items: ["string"], least: 0, rest: "boolean" },
  "loose?": { as: schema.tuple, items: ["string"], least: 0, rest: "any" },
  "people?": { list: Person$ },
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON(Case$, jsonString);
}
