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

/**
 * @internal
 */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    at: "date-time",
    on: "date",
    maybe: { field: { nullable: "date-time" }, optional: true },
    list: { field: { list: "date" }, optional: true },
    map: { field: { map: "date-time" }, optional: true },
    time: { field: "string", optional: true },
    uuid: { field: "string", optional: true },
    bytes: { field: "string", optional: true },
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
