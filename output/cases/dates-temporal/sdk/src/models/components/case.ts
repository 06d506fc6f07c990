import * as schema from "../../runtime/schema.js";
import { instant, plainDate } from "../../runtime/schema/temporal.js";
import type { Temporal } from "temporal-spec";

export type Case = {
  at: Temporal.Instant;
  on: Temporal.PlainDate;
  maybe?: Temporal.Instant | null | undefined;
  list?: Array<Temporal.PlainDate> | undefined;
  map?: { [k: string]: Temporal.Instant } | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  at: instant,
  on: plainDate,
  "maybe?": { nullable: instant },
  "list?": { list: plainDate },
  "map?": { as: schema.map, of: instant },
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
