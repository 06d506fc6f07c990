import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { RFCDate } from "../../types/rfcdate.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

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

/** @internal */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    at: "date-time",
    on: "date",
    maybe: { optional: { nullable: "date-time" } },
    list: { optional: { list: "date" } },
    map: { optional: { map: "date-time" } },
    time: { optional: "string" },
    uuid: { optional: "string" },
    bytes: { optional: "string" },
  },
});

export function caseToJSON(case_: Case): string {
  return toJSON(Case$, case_);
}

export function caseFromJSON(
  jsonString: string,
): Result<Case, SDKValidationError> {
  return fromJSON(Case$, jsonString);
}
