import * as schema from "../../runtime/schema.js";
import { type Old, Old$ } from "./old.js";
import { type Street, Street$ } from "./street.js";
import { type Town, Town$ } from "./town.js";
import { type Tree, Tree$ } from "./tree.js";

export type Case = {
  street?: Street | undefined;
  town?: Town | undefined;
  old?: Old | undefined;
  below?: string | undefined;
  answer?: Case | undefined;
  embedded?: Tree | undefined;
  itself?: Case | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "street?": Street$,
  "town?": Town$,
  "old?": Old$,
  "below?": "string",
  "answer?": () => Case$,
  "embedded?": Tree$,
  "itself?": () => Case$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
