import * as schema from "../../runtime/schema.js";
import type { Nothing } from "./nothing.js";

export type Case = {
  empty?: any | undefined;
  always?: any | undefined;
  onlyNull?: null | undefined;
  object?: { [k: string]: any } | undefined;
  /** Only words. */
  words?: any | undefined;
  formatted?: any | undefined;
  bounded?: any | undefined;
  nothing?: Nothing | undefined;
  anything?: any | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "empty?": "any",
  "always?": "any",
  "onlyNull?": { literal: null },
  "object?": schema.anyMap,
  "words?": "any",
  "formatted?": "any",
  "bounded?": "any",
  "nothing?": schema.anyMap,
  "anything?": "any",
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
