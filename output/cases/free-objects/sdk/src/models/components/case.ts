import * as schema from "../../runtime/schema.js";
import type { Free } from "./free.js";

export type Closed = {};

export const Closed$: schema.Schema<Closed> = /* @__PURE__ */ schema.closedObject({});

export function closedToJSON(closed: Closed): string {
  return schema.toJSON<Closed>(Closed$, closed);
}

export type Case = {
  meta?: { [k: string]: any } | undefined;
  empty?: { [k: string]: any } | undefined;
  none?: { [k: string]: any } | null | undefined;
  list?: Array<{ [k: string]: any }> | undefined;
  /** Anything at all. */
  named?: Free | undefined;
  needs?: { [k: string]: any } | undefined;
  closed?: Closed | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "meta?": schema.anyMap,
  "empty?": schema.anyMap,
  "none?": { nullable: schema.anyMap },
  "list?": { list: schema.anyMap },
  "named?": schema.anyMap,
  "needs?": schema.anyMap,
  "closed?": Closed$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}
