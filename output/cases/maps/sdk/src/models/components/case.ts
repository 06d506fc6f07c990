import * as schema from "../../runtime/schema.js";
import { type AnyBeside, AnyBeside$ } from "./anybeside.js";
import { type Beside, Beside$ } from "./beside.js";
import type { Named } from "./named.js";

export type CaseObject = { name?: string | undefined };

export const CaseObject$: schema.Schema<CaseObject> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function caseObjectToJSON(caseObject: CaseObject): string {
  return schema.toJSON<CaseObject>(CaseObject$, caseObject);
}

export function caseObjectFromJSON(jsonString: string): schema.Result<CaseObject> {
  return schema.fromJSON<CaseObject>(CaseObject$, jsonString);
}

export type Closed = {};

export const Closed$: schema.Schema<Closed> = /* @__PURE__ */ schema.closedObject({});

export function closedToJSON(closed: Closed): string {
  return schema.toJSON<Closed>(Closed$, closed);
}

export function closedFromJSON(jsonString: string): schema.Result<Closed> {
  return schema.fromJSON<Closed>(Closed$, jsonString);
}

export type Case = {
  any?: { [k: string]: any } | undefined;
  empty?: { [k: string]: any } | undefined;
  strings?: { [k: string]: string } | undefined;
  nullables?: { [k: string]: number | null } | undefined;
  objects?: { [k: string]: CaseObject } | undefined;
  nested?: { [k: string]: { [k: string]: boolean } } | undefined;
  untyped?: { [k: string]: number } | undefined;
  closed?: Closed | undefined;
  nothing?: { [k: string]: any } | undefined;
  /** A map with a name. */
  named?: Named | undefined;
  beside?: Beside | undefined;
  anyBeside?: AnyBeside | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "any?": schema.anyMap,
  "empty?": schema.anyMap,
  "strings?": schema.stringMap,
  "nullables?": { as: schema.map, of: "integer|null" },
  "objects?": { as: schema.map, of: CaseObject$ },
  "nested?": { as: schema.map, of: { as: schema.map, of: "boolean" } },
  "untyped?": { as: schema.map, of: "number" },
  "closed?": Closed$,
  "nothing?": schema.anyMap,
  "named?": schema.stringMap,
  "beside?": Beside$,
  "anyBeside?": AnyBeside$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
