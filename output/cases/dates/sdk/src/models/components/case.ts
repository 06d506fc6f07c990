import * as schema from "../../runtime/schema.js";
import type { RFCDate } from "../../types/rfcdate.js";

export type Case = {
  at: Date;
  on: RFCDate;
  maybe?: Date | null | undefined;
  list?: Array<RFCDate> | undefined;
  map?: { [k: string]: Date } | undefined;
  time?: string | undefined;
  uuid?: string | undefined;
  bytes?: string | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  at: schema.dateTime,
  on: schema.date,
  "maybe?": { nullable: schema.dateTime },
  "list?": { list: schema.date },
  "map?": { as: schema.map, of: schema.dateTime },
  "time?": "string",
  "uuid?": "string",
  "bytes?": "string",
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
