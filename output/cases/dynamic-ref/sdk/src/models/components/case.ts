import * as schema from "../../runtime/schema.js";
import { type Notes, Notes$ } from "./notes.js";
import { type Page, Page$ } from "./page.js";
import { type Tree, Tree$ } from "./tree.js";

export type Case = { pages?: Page | undefined; trees?: Tree | undefined; notes?: Notes | undefined };

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "pages?": Page$,
  "trees?": Tree$,
  "notes?": Notes$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
