import * as schema from "../../lib/schema.js";
import { type Nothing, Nothing$ } from "./nothing.js";

export type CaseObject = {};

export const CaseObject$: schema.Schema<CaseObject> = /* @__PURE__ */ schema.object({});

export function caseObjectToJSON(caseObject: CaseObject): string {
  return schema.toJSON(CaseObject$, caseObject);
}

export function caseObjectFromJSON(jsonString: string): schema.Result<CaseObject> {
  return schema.fromJSON(CaseObject$, jsonString);
}

export type Case = {
  empty?: any | undefined;
  always?: any | undefined;
  onlyNull?: any | undefined;
  object?: CaseObject | undefined;
  /** Only words. */
  words?: any | undefined;
  formatted?: any | undefined;
  bounded?: any | undefined;
  nothing?: Nothing | undefined;
  anything?: any | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.object({
  "empty? always? onlyNull?": "any",
  "object?": CaseObject$,
  "words? formatted? bounded?": "any",
  "nothing?": Nothing$,
  "anything?": "any",
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON(Case$, jsonString);
}
