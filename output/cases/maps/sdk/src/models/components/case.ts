import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type AnyBeside, AnyBeside$ } from "./anybeside.js";
import { type Beside, Beside$ } from "./beside.js";
import { type Closed, Closed$ } from "./closed.js";
import { type Nothing, Nothing$ } from "./nothing.js";
import { type Objects, Objects$ } from "./objects.js";

export type Case = {
  any?: { [k: string]: any } | undefined;
  empty?: { [k: string]: any } | undefined;
  strings?: { [k: string]: string } | undefined;
  nullables?: { [k: string]: number | null } | undefined;
  objects?: { [k: string]: Objects } | undefined;
  nested?: { [k: string]: { [k: string]: boolean } } | undefined;
  untyped?: { [k: string]: number } | undefined;
  closed?: Closed | undefined;
  nothing?: Nothing | undefined;
  named?: { [k: string]: string } | undefined;
  beside?: Beside | undefined;
  anyBeside?: AnyBeside | undefined;
};

/**
 * @internal
 */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    any: { field: { map: "any" }, optional: true },
    empty: { field: { map: "any" }, optional: true },
    strings: { field: { map: "string" }, optional: true },
    nullables: { field: { map: { nullable: "integer" } }, optional: true },
    objects: { field: { map: Objects$ }, optional: true },
    nested: { field: { map: { map: "boolean" } }, optional: true },
    untyped: { field: { map: "number" }, optional: true },
    closed: { field: Closed$, optional: true },
    nothing: { field: Nothing$, optional: true },
    named: { field: { map: "string" }, optional: true },
    beside: { field: Beside$, optional: true },
    anyBeside: { field: AnyBeside$, optional: true },
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
